namespace JdPartnership.Core.Rosters.Import;

/// <summary>Why a file is refused: codes of <see cref="RosterFileRefusedException"/>, their sentences under <c>Roster.File.</c></summary>
public static class FileRefusal
{
    public const string Empty = "Empty";
    public const string TooLarge = "TooLarge";
    public const string NameTooLong = "NameTooLong";
    public const string NameUnsafe = "NameUnsafe";
    public const string TypeUnknown = "TypeUnknown";
    public const string OldExcel = "OldExcel";
    public const string BinaryExcel = "BinaryExcel";
    public const string Macros = "Macros";
    public const string WpsFormat = "WpsFormat";
    public const string OpenDocument = "OpenDocument";
    public const string ExcelTemplate = "ExcelTemplate";
    public const string Encrypted = "Encrypted";
    public const string NotWorkbook = "NotWorkbook";
    public const string NotCsv = "NotCsv";
    public const string EncodingUnknown = "EncodingUnknown";
    public const string QuoteOpen = "QuoteOpen";
    public const string Broken = "Broken";
    public const string Unpacked = "Unpacked";
    public const string ExternalLinks = "ExternalLinks";
    public const string Embeddings = "Embeddings";
    public const string SheetMissing = "SheetMissing";
    public const string NothingInside = "NothingInside";
    public const string TooManyRows = "TooManyRows";
    public const string TooManyColumns = "TooManyColumns";
    public const string CellTooLong = "CellTooLong";
}
