namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>ST_CellType, with both kinds of plain text as one.</summary>
internal enum CellType
{
    Number,
    SharedText,
    Text,
    Boolean,
    Error,
    IsoDate,
}
