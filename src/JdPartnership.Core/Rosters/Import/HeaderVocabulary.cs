using System.Text;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>Recognises columns by their headers, as people write them.</summary>
/// <typeparam name="TColumn">What the columns are called.</typeparam>
public sealed class HeaderVocabulary<TColumn>
    where TColumn : struct, Enum
{
    /// <summary>Words in brackets that make another column of it: 联系电话（家长） is not the student's phone.</summary>
    private static readonly string[] ChangingWords = ["企业", "公司", "单位", "校内", "学校", "学院", "家长", "监护人", "父亲", "母亲", "紧急", "保险", "协议", "部门"];

    private readonly Dictionary<string, (TColumn Column, int Rank)> _known = new(StringComparer.Ordinal);
    private readonly HashSet<TColumn> _required = [];
    private readonly HashSet<TColumn> _personal = [];
    private readonly bool _knowsAscii;

    public HeaderVocabulary(IReadOnlyList<ColumnHeaders<TColumn>> columns)
    {
        foreach (var column in columns)
        {
            _known.Add(HeaderText.Normalize(column.Header), (column.Column, 0));
            if (column.IsRequired)
            {
                _required.Add(column.Column);
            }

            if (column.IsPersonal)
            {
                _personal.Add(column.Column);
            }
        }

        foreach (var column in columns)
        {
            for (var rank = 0; rank < column.Synonyms.Count; rank++)
            {
                _known.Add(HeaderText.Normalize(column.Synonyms[rank]), (column.Column, rank + 1));
            }
        }

        _knowsAscii = _known.Keys.Any(known => Ascii.IsValid(known));
    }

    public bool IsRequired(TColumn column) => _required.Contains(column);

    /// <summary>No value of it is shown.</summary>
    public bool IsPersonal(TColumn column) => _personal.Contains(column);

    /// <summary>Index of the sheet's column by what it is. Where two headers say the same column, the one nearer to its own name wins, then the first.</summary>
    public IReadOnlyDictionary<TColumn, int> Match(IReadOnlyList<string> headers)
    {
        var found = new Dictionary<TColumn, (int Index, int Rank)>();
        for (var index = 0; index < headers.Count; index++)
        {
            if (Find(headers[index]) is { } match && (!found.TryGetValue(match.Column, out var earlier) || match.Rank < earlier.Rank))
            {
                found[match.Column] = (index, match.Rank);
            }
        }

        return found.ToDictionary(f => f.Key, f => f.Value.Index);
    }

    /// <summary>The column a header names, or <c>null</c>.</summary>
    public TColumn? Recognise(string header) => Find(header)?.Column;

    private (TColumn Column, int Rank)? Find(string header)
    {
        // Every number below a header is asked as well, whether it is the header repeated.
        if (string.IsNullOrWhiteSpace(header) || (!_knowsAscii && Ascii.IsValid(header)))
        {
            return null;
        }

        if (_known.TryGetValue(HeaderText.Normalize(header), out var whole))
        {
            return whole;
        }

        var (outside, inside) = HeaderText.Split(header);
        return inside.Length > 0 && _known.TryGetValue(inside + outside, out var turned) ? turned
            : inside.Length > 0 && !ChangingWords.Any(word => inside.Contains(word, StringComparison.Ordinal)) && _known.TryGetValue(outside, out var bare) ? bare
            : null;
    }
}

/// <param name="Header">As a template would name it.</param>
/// <param name="Synonyms">The nearer to the header the earlier.</param>
/// <param name="IsPersonal">Identity numbers and phones.</param>
public sealed record ColumnHeaders<TColumn>(TColumn Column, string Header, IReadOnlyList<string> Synonyms, bool IsRequired, bool IsPersonal)
    where TColumn : struct, Enum;
