import type { ReactElement } from "react";
import { Link } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { DistrictSchoolView } from "../../app/overview/districtView";
import { districtWords } from "../../text/pane/districtWords";

export interface DistrictSchoolsProps {
  readonly title: string;
  readonly schools: readonly DistrictSchoolView[];
  readonly onSchool: (label: string) => void;
}

/** Schools with one decision, the lowest rating first; a row opens the card. */
export function DistrictSchools({ title, schools, onSchool }: DistrictSchoolsProps): ReactElement {
  return (
    <section>
      <h2>{title}</h2>
      {schools.length === 0 ? (
        <p className="second">{districtWords.emptyList}</p>
      ) : (
        <ul className="rows">
          {schools.map(({ label, sign, value, note }) => (
            <li key={label} className="row district-school">
              <span aria-hidden="true">{sign}</span>
              <span>
                <Link as="button" className="row-link" onClick={() => onSchool(label)}>
                  {label}
                </Link>
                <small>{note}</small>
              </span>
              <strong>{value}</strong>
              <ChevronRightRegular fontSize={20} aria-hidden="true" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
