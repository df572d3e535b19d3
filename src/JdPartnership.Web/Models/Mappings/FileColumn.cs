using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Web.Models.Mappings;

/// <summary>A column of somebody's file.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Header">As it stands; a number that could be a person's is masked, for a file may have no headers at all.</param>
/// <param name="Samples">The first values below it, identity numbers and phones masked.</param>
public sealed record FileColumn(int Index, string Header, string Samples)
{
    private const int LettersOfAlphabet = 26;

    /// <summary>A, B, … Z, AA as the spreadsheet calls its columns.</summary>
    public string Letters => Index < LettersOfAlphabet
        ? $"{(char)('A' + Index)}"
        : $"{(char)('A' + (Index / LettersOfAlphabet) - 1)}{(char)('A' + (Index % LettersOfAlphabet))}";

    /// <summary>Those that hold anything.</summary>
    public static IEnumerable<FileColumn> Of(IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<string>> samples) => headers
        .Select((header, index) => new FileColumn(index, CellExcerpt.Of(header), index < samples.Count ? string.Join(" · ", samples[index].Where(s => s.Length > 0)) : ""))
        .Where(c => c.Header.Length > 0 || c.Samples.Length > 0);
}
