namespace JdPartnership.Core.Rosters.Import;

/// <summary>How much a roster file may hold. The defaults let a roster of 100,000 rows through, whoever made the file.</summary>
public sealed record RosterFileLimits
{
    /// <summary>Bytes of the file.</summary>
    public long FileBytes { get; init; } = 40 * 1024 * 1024;

    /// <summary>Characters of the file's name.</summary>
    public int FileNameLength { get; init; } = 200;

    /// <summary>Rows that hold anything, title and header included.</summary>
    public int Rows { get; init; } = 100_100;

    /// <summary>Columns in which a cell may hold anything.</summary>
    public int Columns { get; init; } = 50;

    /// <summary>Characters of one cell; what Excel itself allows.</summary>
    public int CellCharacters { get; init; } = 32_767;

    /// <summary>Entries of the zip archive a workbook is.</summary>
    public int Entries { get; init; } = 200;

    /// <summary>Bytes of one part of the workbook when unpacked.</summary>
    public long PartBytes { get; init; } = 320L * 1024 * 1024;

    /// <summary>Bytes of all parts together when unpacked.</summary>
    public long TotalBytes { get; init; } = 400L * 1024 * 1024;

    /// <summary>Unpacked to packed; asked of parts above one mebibyte only, since small ones may well be all alike.</summary>
    public int Ratio { get; init; } = 100;

    /// <summary>Entries of the table of shared texts.</summary>
    public int SharedTexts { get; init; } = 2_000_000;

    /// <summary>Characters of the table of shared texts.</summary>
    public int SharedTextCharacters { get; init; } = 30_000_000;

    /// <summary>Throws when a limit is not above zero.</summary>
    public RosterFileLimits Validated()
    {
        long[] all = [FileBytes, FileNameLength, Rows, Columns, CellCharacters, Entries, PartBytes, TotalBytes, Ratio, SharedTexts, SharedTextCharacters];
        return all.Min() > 0 ? this : throw new InvalidOperationException("Every limit of roster files must be above zero.");
    }
}
