using System.Text.RegularExpressions;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>
/// Tells rows of students from what else stands below the headers: the template's example, headers repeated on every printed page,
/// and a foot such as 合计 or 填表人.
/// </summary>
public sealed partial class StudentRows(ColumnMapping<RosterColumn> mapping)
{
    private readonly int _name = mapping.Columns.GetValueOrDefault(RosterColumn.Name, -1);
    private readonly int _idNumber = mapping.Columns.GetValueOrDefault(RosterColumn.IdNumber, -1);

    public bool Holds(SheetRow row) => !IsExample(row) && !IsRepeatedHeader(row) && !IsFoot(row);

    /// <summary>Name and number both: whoever wrote over one of them meant a student.</summary>
    private bool IsExample(SheetRow row) =>
        Text(row, _name) == RosterColumns.Of(RosterColumn.Name).Example && Text(row, _idNumber) == RosterColumns.Of(RosterColumn.IdNumber).Example;

    private bool IsRepeatedHeader(SheetRow row) =>
        Text(row, _idNumber) is { } second && HeaderMatcher.Recognise(second) == RosterColumn.IdNumber
        && Text(row, _name) is { } first && HeaderMatcher.Recognise(first) == RosterColumn.Name;

    private bool IsFoot(SheetRow row)
    {
        if (_idNumber >= 0 && _idNumber < row.Cells.Count && !row.Cells[_idNumber].IsEmpty)
        {
            return false;
        }

        foreach (var cell in row.Cells)
        {
            if (!cell.IsEmpty)
            {
                return cell.Text is { } text && Foot().IsMatch(NameText.Normalize(text));
            }
        }

        return false;
    }

    private static string? Text(SheetRow row, int index) => index >= 0 && index < row.Cells.Count ? row.Cells[index].Text?.Trim() : null;

    [GeneratedRegex("^(?:合计|总计|共计|小计|总人数|人数合计|注[:1]|备注[:1]|说明[:1]|填表|制表|审核|审批|经办|负责人|联系人|学校盖章|学校[(]|单位[(]|盖章|日期:|填报|以下空白|[(]以下空白)", RegexOptions.None, 1000)]
    private static partial Regex Foot();
}
