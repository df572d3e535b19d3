using System.Diagnostics.CodeAnalysis;

namespace JdPartnership.Core.Figures;

/// <summary>The figures of one page or edition, in catalogue order, each key once.</summary>
public sealed class FigureSet
{
    private readonly Dictionary<string, Figure> _byKey;

    /// <exception cref="ArgumentException">Two figures share a key.</exception>
    public FigureSet(IEnumerable<Figure> figures)
    {
        All = [.. figures];
        _byKey = All.ToDictionary(f => f.Key, StringComparer.Ordinal);
    }

    public IReadOnlyList<Figure> All { get; }

    public bool TryGet(string key, [NotNullWhen(true)] out Figure? figure) => _byKey.TryGetValue(key, out figure);

    /// <exception cref="KeyNotFoundException">No such figure.</exception>
    public Figure this[string key] => _byKey[key];
}
