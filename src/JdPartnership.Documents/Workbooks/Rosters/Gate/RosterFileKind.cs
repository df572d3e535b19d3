namespace JdPartnership.Documents.Workbooks.Rosters.Gate;

internal enum RosterFileKind
{
    Workbook,
    Csv,
}
