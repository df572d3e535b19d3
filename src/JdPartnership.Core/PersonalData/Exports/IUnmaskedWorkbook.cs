namespace JdPartnership.Core.PersonalData.Exports;

/// <summary>Writes rosters in clear as a workbook (XLSX), row by row, each sheet marked with who asked for it, who approved it and why.</summary>
public interface IUnmaskedWorkbook
{
    Task WriteAsync(Stream target, ExportMark mark, IReadOnlyList<ExportSheet> sheets, CancellationToken cancellationToken);
}

/// <param name="Number">Of the request.</param>
/// <param name="Line">The whole mark, for the first line of each sheet and the head of each printed page.</param>
public sealed record ExportMark(int Number, string Line);

/// <param name="Rows">As many texts as headers.</param>
public sealed record ExportSheet(string Name, IReadOnlyList<string> Headers, IAsyncEnumerable<IReadOnlyList<string>> Rows);
