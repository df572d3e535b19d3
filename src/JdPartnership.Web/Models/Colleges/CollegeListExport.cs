using JdPartnership.Core.Colleges;
using JdPartnership.Core.Lists;
using JdPartnership.Web.Localization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Colleges;

/// <summary>The list as a table for export: the columns of the screen, codes included.</summary>
public static class CollegeListExport
{
    public static ListTable Table(IReadOnlyList<CollegeRow> rows, int year, IStringLocalizer L) => new(
        L["合作院校"],
        [
            L["学校名称"], L["省份"], L["城市"], L["办学类型"], L["学校标识码"], L["合作形式"], L["合作状态"], L["终止日期"], L["{0} 年实习人数（人）", year],
        ],
        [.. rows.Select(row => Row(row, L))]);

    private static IReadOnlyList<object?> Row(CollegeRow row, IStringLocalizer L) =>
    [
        row.Name, ProvinceText.Of(row.Province, L), row.City, RecordText.Of(row.Type, L), row.SchoolCode,
        string.Join('、', row.Cooperation.Select(kind => RecordText.Of(kind, L))), RecordText.Of(row.Status, L), row.TerminatedOn, row.Interns,
    ];
}
