using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Reports.Narrative;

/// <summary>
/// The outline of a period whose sections nobody has written yet: it names no enterprise and prints what is registered.
/// Quantities stand in its tables, since a figure without value cannot stand in a sentence.
/// </summary>
public static class NeutralTemplate
{
    public static IReadOnlyList<SectionFact> Sections { get; } =
    [
        .. new (int Level, string Title, string Body)[]
        {
            (1, "企业概况", """
                {{ enterprise.legalName }}（以下简称公司）由{{ enterprise.unitName }}负责与职业院校的合作。本报告反映{{ period.startText }}至{{ period.endText }}公司参与高等职业教育人才培养的情况。

                {% table "service-centres" %}

                {% table "milestones" %}
                """),
            (1, "校企合作概况", """
                截至{{ period.endText }}，公司院校库中在册的合作院校为{{ "colleges.registered" | figure }}所。

                {% table "partner-listing" %}

                {% table "provinces" %}

                {% table "cooperation" %}

                {% table "focus-college" %}

                {% table "focus-cooperation" %}

                {% table "focus-classes" %}
                """),
            (1, "资源投入", "公司面向合作院校投入课程、实训条件、实习岗位和资金，登记情况如下。"),
            (2, "职员培训", """{% table "training-courses" %}"""),
            (2, "校企共建", """
                {% table "bases" %}

                {% table "focus-centres" %}

                {% table "investments" %}
                """),
            (2, "学生实习实训", """
                {% table "internships" %}

                {% chart "internships-by-year" %}

                {% table "internships-by-province" %}

                {% chart "internships-by-province" %}

                {% table "focus-internships" %}

                {% table "stipend-intern" %}
                """),
            (1, "合作机制", """
                {% table "governance" %}

                {% tree "governance" %}
                """),
            (1, "服务地方", """{% table "outcomes" %}"""),
            (1, "问题与展望", """
                公司将继续完善合作院校、实习人数和投入台账的登记，使各项指标有据可查，并与院校共同改进人才培养工作。

                {% table "claims" %}
                """),
        }.Select((section, index) => new SectionFact(index + 1, section.Level, section.Title, section.Body)),
    ];
}
