using System.Globalization;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>
/// Types the cells of one sheet, row by row. It remembers how long the codes of a column are, so one parser reads one sheet from its
/// first row on.
/// </summary>
public sealed class RosterRowParser(ColumnMapping<RosterColumn> mapping)
{
    private readonly CodeLengths _lengths = new();
    private readonly int[] _places = [.. RosterColumns.All.Select(d => mapping.Columns.GetValueOrDefault(d.Column, -1))];

    public ParsedRow Parse(SheetRow row)
    {
        var cells = new CellReading(row, _places, _lengths);
        if (row.IsHidden)
        {
            cells.Tell(ReadingCode.HiddenRow, RuleSeverity.Inform, column: null);
        }

        var parsed = new RosterRow
        {
            Number = row.Number,
            Name = cells.Text(RosterColumn.Name),
            IdType = cells.Choice(RosterColumn.IdType, RosterChoices.FindIdentityType) ?? IdentityType.ResidentIdentityCard,
            IdNumber = cells.Code(RosterColumn.IdNumber),
            StudentNumber = cells.Code(RosterColumn.StudentNumber),
            Department = cells.Text(RosterColumn.Department),
            MajorCode = cells.Code(RosterColumn.MajorCode),
            MajorName = cells.Text(RosterColumn.MajorName),
            Grade = cells.Text(RosterColumn.Grade),
            ClassName = cells.Text(RosterColumn.ClassName),
            Phone = cells.Code(RosterColumn.Phone),
            Engagement = cells.Choice(RosterColumn.Engagement, RosterChoices.FindEngagement),
            Post = cells.Text(RosterColumn.Post),
            ServiceCentre = cells.Text(RosterColumn.ServiceCentre),
            Start = cells.Date(RosterColumn.Start),
            End = cells.Date(RosterColumn.End),
            AgreementNumber = cells.Code(RosterColumn.AgreementNumber),
            AgreementSignedOn = cells.Date(RosterColumn.AgreementSignedOn),
            Consent = cells.YesNo(RosterColumn.Consent),
            GuardianConsent = cells.YesNo(RosterColumn.GuardianConsent),
            PolicyNumber = cells.Code(RosterColumn.PolicyNumber),
            PolicyStart = cells.Date(RosterColumn.PolicyStart),
            PolicyEnd = cells.Date(RosterColumn.PolicyEnd),
            SafetyTrainedOn = cells.Date(RosterColumn.SafetyTrainedOn),
            CollegeMentor = cells.Text(RosterColumn.CollegeMentor),
            EnterpriseMentor = cells.Text(RosterColumn.EnterpriseMentor),
            MonthlyPay = cells.Money(RosterColumn.MonthlyPay),
            PayForm = cells.Choice(RosterColumn.PayForm, RosterChoices.FindPayForm),
            Remark = cells.Text(RosterColumn.Remark),
        };
        TellExample(RosterColumn.Name, parsed.Name, cells);
        TellExample(RosterColumn.IdNumber, parsed.IdNumber, cells);
        return new(parsed, cells.Findings);
    }

    private static void TellExample(RosterColumn column, string? value, CellReading cells)
    {
        if (value == RosterColumns.Of(column).Example)
        {
            cells.Tell(ReadingCode.ExampleLeft, RuleSeverity.Block, column);
        }
    }
}
