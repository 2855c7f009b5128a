import type { PlainSheet, PlainValue } from "../plainSheet";
import { binomial, normal, seededRandom } from "../random";
import { hasGrade, sampleDistrict, sampleSchools, schoolTitle, shortName } from "../sampleSchools";
import type { SampleSchool } from "../sampleSchools";

/** The registers have a source of chance of their own, so that results stay what they were. */
const random = (): ReturnType<typeof seededRandom> => seededRandom(1207);

/** Schools the department has supported since 2024, and those it made their partners. */
const supported = [3, 6, 12].map((index) => sampleSchools[index] as SampleSchool);
const [gymnasium, strong] = [sampleSchools[0], sampleSchools[7]] as [SampleSchool, SampleSchool];

const measures: readonly (readonly [
  direction: string,
  title: string,
  due: PlainValue,
  status: string | null,
  done: string | null,
  document: string | null,
])[] = [
  ["Анализ результатов", "Разбор заданий ВПР и ОГЭ на методическом совете", "сентябрь 2025", "вып.", "24.09.2025", "протокол № 1"],
  ["Кадры", "Практикум по оцениванию для учителей математики", "до 15 октября 2025 г.", "выполнено", "20.10.2025", null],
  ["Кадры", "Взаимное посещение уроков", "1 полугодие", "в работе", null, null],
  ["Обучающиеся", "Индивидуальные маршруты для получивших «2»", "01.10.2025", "+", "30.09.2025", "приказ № 41"],
  ["Родители", "Собрание о подготовке к ОГЭ", "ноябрь", null, null, null],
  ["Объективность", "Перекрёстная проверка работ 5 и 6 классов", null, "запланировано", null, null],
];

/** «Дорожная карта» in the department's own words; the school stands once over its rows. */
function roadmap(): PlainSheet {
  const heading = ["№ п/п", "ОО", "Направление", "Мероприятие", "Срок исполнения", "Статус", "Дата факта", "Подтверждающий документ"];
  const rows = supported.flatMap((school, s) =>
    measures.map(([direction, title, due, status, done, document], m): PlainValue[] => [
      s * measures.length + m + 1,
      m === 0 ? schoolTitle(school) : null,
      direction,
      title,
      due,
      s === 2 && m === 1 ? "не выполнено" : status,
      s === 2 && m === 1 ? null : done,
      document,
    ]),
  );
  const all: PlainValue[] = [
    rows.length + 1,
    "все школы",
    "Аналитика",
    "Передача справки по итогам года",
    "октябрь",
    "выполнено",
    "14.10.2025",
    "письмо № 57",
  ];
  return {
    name: "Дорожная карта 2025-2026",
    rows: [["Дорожная карта поддержки школ на 2025/2026 учебный год"], heading, ...rows, all],
    merges: supported.map((_, s) => [2 + s * measures.length, 1, 1 + (s + 1) * measures.length, 1] as const),
    widths: [7, 26, 18, 44, 18, 14, 13, 20],
    heading: [1, 1],
  };
}

function programmes(): PlainSheet {
  const [first, second, third] = supported as [SampleSchool, SampleSchool, SampleSchool];
  const criteria = ["Анализ причин (0–2)", "Измеримость целей (0–2)", "Реалистичность плана (0–2)", "Кадры и ресурсы (0–2)"];
  return {
    name: "Школьные программы",
    rows: [
      ["Школьные программы перехода в эффективный режим работы"],
      [
        "Школа",
        "Программа есть",
        "Реквизиты",
        "Базовый год",
        "Цель: доля «2», % не выше",
        "Маршруты: план",
        "Маршруты: факт",
        "Эксперт",
        ...criteria,
      ],
      [shortName(first), "да", "приказ № 112 от 02.09.2024", 2024, 20, 14, 6, 1, 2, 1, 2, 1],
      [shortName(first), null, null, null, null, null, null, 2, 2, 2, 1, 1],
      [shortName(second), "да", "приказ № 96 от 30.08.2024", 2024, 18, 10, 9, 1, 1, 1, 1, 2],
      [shortName(second), null, null, null, null, null, null, 2, 2, 1, 0, 2],
      [shortName(third), "нет", null, null, null, null, null, null, null, null, null, null],
    ],
    widths: [36, 12, 28, 9, 14, 11, 11, 9, 12, 12, 14, 12],
    heading: [1, 1],
  };
}

function contracts(): PlainSheet {
  const [first, second] = supported as [SampleSchool, SampleSchool];
  return {
    name: "Партнёрские договоры",
    rows: [
      ["Партнёрские договоры"],
      ["Школа", "Школа-партнёр", "Дата подписания", "Действует до", "Реквизиты", "Предметы"],
      [schoolTitle(first), schoolTitle(strong), "01.10.2024", "31.05.2026", "договор № 3", "русский язык, математика"],
      [schoolTitle(second), schoolTitle(gymnasium), "15.10.2024", null, "договор № 4", "математика"],
    ],
    widths: [30, 30, 15, 14, 16, 28],
    heading: [1, 1],
  };
}

/** Обозначения of teachers are invented: «Педагог 101». */
const teacher = (school: SampleSchool, at: number): string => `Педагог ${(sampleSchools.indexOf(school) + 1) * 100 + at}`;

const weakTopics: Readonly<Record<string, readonly string[]>> = {
  математика: ["геометрия", "геометрия", "текстовые задачи"],
  "русский язык": ["смысловое чтение", "анализ текста", "смысловое чтение"],
};

function diagnostics(): PlainSheet {
  const draw = random();
  const rows = sampleSchools
    .filter((school) => hasGrade(school, 9))
    .flatMap((school) =>
      Object.keys(weakTopics).flatMap((subject, s) =>
        Array.from({ length: supported.includes(school) ? 3 : 1 }, (_, i): PlainValue[] => {
          const result = Math.max(30, Math.min(98, Math.round(66 + 12 * school.quality + 9 * normal(draw))));
          const service = Math.round(2 + 28 * draw());
          const category = draw() < 0.25 ? "без категории" : draw() < 0.5 ? "первая" : "высшая";
          const last = draw() < 0.15 ? "нет" : draw() < 0.2 ? null : 2020 + binomial(draw, 5, 0.6);
          const topic = result < 60 ? (weakTopics[subject]?.[i % 3] ?? null) : null;
          return [
            schoolTitle(school),
            teacher(school, s * 10 + i + 1),
            subject,
            draw() < 0.06 ? "н/д" : result,
            topic,
            category,
            service,
            last,
          ];
        }),
      ),
    );
  return {
    name: "Диагностика педагогов 2025",
    rows: [
      ["Диагностика предметных и методических компетенций педагогов, 2025 год"],
      ["ОО", "Педагог", "Предмет", "Результат, %", "Выявленный дефицит", "Категория", "Стаж, лет", "Последний курс, год"],
      ...rows,
    ],
    widths: [30, 16, 16, 12, 22, 15, 9, 14],
    heading: [1, 1],
  };
}

function courses(): PlainSheet {
  const rows = supported.flatMap((school, s): PlainValue[][] => [
    [
      schoolTitle(school),
      `Руководитель ${s + 1}`,
      "директор",
      null,
      "Управление качеством образования",
      "20.03.2025",
      "завершено",
      `№ 10${s + 1}`,
    ],
    [schoolTitle(school), teacher(school, 1), "учитель", "математика", "Геометрия на ОГЭ", "25.11.2024", "завершено", `№ 20${s + 1}`],
    [
      schoolTitle(school),
      teacher(school, 11),
      "учитель",
      "русский язык",
      "Смысловое чтение",
      s === 1 ? null : "4 квартал 2025",
      s === 1 ? null : "запланировано",
      null,
    ],
  ]);
  return {
    name: "Курсы ПК",
    rows: [
      ["Курсы повышения квалификации"],
      ["Школа", "Педагог", "Должность", "Предмет", "Тема курса", "Дата окончания", "Статус", "Удостоверение"],
      ...rows,
    ],
    widths: [30, 18, 12, 16, 34, 15, 14, 14],
    heading: [1, 1],
  };
}

function seminars(): PlainSheet {
  const topics = [
    ["Объективность оценивания", "12.02.2025"],
    ["Работа с результатами ВПР", "14.10.2025"],
  ] as const;
  const rows = supported.flatMap((school, s) =>
    topics.map(([topic, date], t): PlainValue[] => [
      schoolTitle(school),
      topic,
      date,
      s === 1 && t === 1 ? "нет" : "да",
      s === 1 && t === 1 ? null : 2 + s,
    ]),
  );
  return {
    name: "Семинары 2025",
    rows: [["Семинары для школ, 2025 год"], ["Школа", "Тема семинара", "Дата", "Участвовала", "Количество участников"], ...rows],
    widths: [30, 34, 12, 13, 13],
    heading: [1, 1],
  };
}

function visits(): PlainSheet {
  const dates = [
    ["февраль 2025", "18.02.2025", 4, 4],
    ["май 2025", "22.05.2025", 4, 3],
    ["октябрь 2025", null, 4, null],
  ] as const;
  const rows = supported
    .slice(0, 2)
    .flatMap((school) => dates.map(([plan, fact, planned, seen]): PlainValue[] => [schoolTitle(school), plan, fact, planned, seen]));
  return {
    name: "Визиты кураторов",
    rows: [["Визиты кураторов"], ["Школа", "План", "Факт", "Уроков: план", "Уроков посещено"], ...rows],
    widths: [30, 14, 14, 10, 11],
    heading: [1, 1],
  };
}

function memberships(): PlainSheet {
  const rows = sampleSchools.map((school, index): PlainValue[] => [
    schoolTitle(school),
    index === 12 ? null : index % 4 === 1 ? "нет" : "да",
    index === 12 ? null : "да",
  ]);
  return {
    name: "Сообщества и методобъединения",
    rows: [
      ["Участие в профессиональных сообществах и методических объединениях"],
      ["Школа", "Профессиональное сообщество", "Методическое объединение"],
      ...rows,
    ],
    widths: [30, 22, 22],
    heading: [1, 1],
  };
}

function survey(): PlainSheet {
  const draw = random();
  const share = (school: SampleSchool, base: number): number =>
    Math.max(3, Math.min(70, Math.round(base - 7 * school.context - 4 * school.quality + 5 * normal(draw))));
  const rows = sampleSchools
    .filter((school) => hasGrade(school, 9) && school.number !== 2)
    .map((school): PlainValue[] => [
      schoolTitle(school),
      Math.round(school.enrolment * 0.3),
      share(school, 26),
      share(school, 18),
      share(school, 15),
      share(school, 24),
    ]);
  return {
    name: "Опрос обучающихся 2025",
    rows: [
      ["Опрос обучающихся, 2025 год: доля ответов риска, %"],
      ["Школа", "Количество опрошенных", "Учебная мотивация, %", "Благополучие, %", "Дисциплина, %", "Вовлечённость родителей, %"],
      ...rows,
    ],
    widths: [30, 14, 14, 14, 14, 16],
    heading: [1, 1],
  };
}

function resources(): PlainSheet {
  const draw = random();
  const rows = sampleSchools.map((school, index): PlainValue[] => {
    const spending = Math.round(95 + 9000 / (school.enrolment + 60) + 6 * normal(draw));
    const equipment = Math.max(35, Math.min(100, Math.round(78 + 9 * school.context + 6 * normal(draw))));
    const distance = school.locality === "городская" ? 0 : Math.round(8 + 40 * draw());
    return [schoolTitle(school), index === 10 ? "н/д" : spending, equipment, index % 3 === 2 ? "нет" : "да", distance];
  });
  return {
    name: "Ресурсы 2025",
    rows: [
      ["Ресурсы и расходы школ, 2025 год"],
      ["Школа", "Расходы на 1 обучающегося, тыс. руб.", "Оснащённость, % нормы", "Специалист по ОВЗ", "Расстояние до центра, км"],
      ...rows,
    ],
    widths: [30, 20, 16, 14, 16],
    heading: [1, 1],
  };
}

function acts(): PlainSheet {
  const rows: PlainValue[][] = [
    ["Цели", "Концепция поддержки школ", "да", "приказ № 14 от 20.01.2024"],
    ["Показатели", "Показатели по школам с низкими результатами", "да", "приказ № 14 от 20.01.2024"],
    ["Методы сбора", "Порядок сбора и обработки сведений", "да", null],
    ["Мониторинг", "Положение о мониторинге", "да", "приказ № 15 от 20.01.2024"],
    ["Анализ и рекомендации", "Аналитическая справка за 2024 год", "да", "справка от 15.10.2024"],
    ["Анализ и рекомендации", "Адресные рекомендации школам", null, null],
    ["Меры", "Муниципальная программа поддержки", "да", "постановление № 201 от 01.03.2024"],
    ["Управленческие решения", "Приказ об итогах года", "нет", null],
    ["Анализ эффективности", "Справка об эффективности мер", null, null],
  ];
  return {
    name: "Муниципальные акты",
    rows: [["Муниципальные программы и акты по разделам управленческого цикла"], ["Раздел", "Позиция", "Наличие", "Реквизиты"], ...rows],
    widths: [26, 44, 10, 34],
    heading: [1, 1],
  };
}

/** ФИС ОКО «Выполнение заданий»: per cent by task for the region, the district and every school. */
function tasks(grade: number, subject: "Математика" | "Русский язык"): PlainSheet {
  const draw = seededRandom(1207 + grade * 10 + subject.length);
  const skills =
    subject === "Математика"
      ? ["Счёт", "Дроби", "Текстовые задачи", "Геометрия", "Логика"]
      : ["Орфография", "Пунктуация", "Морфология", "Смысловое чтение", "Пересказ"];
  const levels = ["Б", "Б", "Б", "Б", "П"];
  const hard = [0, -6, -14, -18, -26];
  const percents = (n: number, shift: number): number[] =>
    hard.map((down) => {
      const chance = Math.max(0.05, Math.min(0.98, (82 + down + shift) / 100));
      return Number(((100 * binomial(draw, n, chance)) / n).toFixed(2));
    });
  const rows = sampleSchools
    .filter((school) => hasGrade(school, grade))
    .map((school): PlainValue[] => {
      const n = Math.max(4, Math.round(school.enrolment / 10));
      return [school.login, 1, n, ...percents(n, 18 * (0.35 * school.context + school.quality) + 3 * normal(draw))];
    });
  return {
    name: `ВПР 2025 ${grade}кл ${subject === "Математика" ? "мат" : "рус"} задания`,
    rows: [
      [`ВПР 2025. ${grade} класс. Выполнение заданий, % от числа участников`],
      [`Предмет: ${subject}`],
      ["Группы участников", "Кол-во ОО", "Кол-во участников", ...skills.map((skill, index) => `${index + 1}. ${skill}`)],
      ["Макс балл", null, null, 1, 1, 2, 1, 2],
      ["Уровень", null, null, ...levels],
      [sampleDistrict, rows.length, rows.reduce((sum, row) => sum + Number(row[2]), 0), ...percents(400, 0)],
      ...rows,
    ],
    widths: [34, 10, 13, 12, 12, 16, 14, 12],
    heading: [2, 2],
  };
}

/** What the department keeps of the support itself: partly filled, with a few honest gaps; no internships, tutors or handed over analytics. */
export function registerSheets(): PlainSheet[] {
  return [
    roadmap(),
    programmes(),
    contracts(),
    courses(),
    seminars(),
    visits(),
    memberships(),
    acts(),
    diagnostics(),
    survey(),
    resources(),
    tasks(5, "Математика"),
    tasks(6, "Математика"),
    tasks(5, "Русский язык"),
  ];
}
