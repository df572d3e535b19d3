using System.Xml;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Packages;

/// <summary>
/// Names of elements and attributes, each kept once. The table of the framework grows as long as a file invents new names; this one
/// refuses the file.
/// </summary>
internal sealed class BoundedNameTable : XmlNameTable
{
    private const int Buckets = 1024;
    private const int MostNames = 4096;

    private readonly Entry?[] _buckets = new Entry?[Buckets];
    private int _count;

    public override string Add(string array) => Add(array.AsSpan(), array);

    public override string Add(char[] array, int offset, int length) => Add(array.AsSpan(offset, length), text: null);

    public override string? Get(string array) => Find(array, Bucket(array));

    public override string? Get(char[] array, int offset, int length)
    {
        var name = array.AsSpan(offset, length);
        return Find(name, Bucket(name));
    }

    private string Add(ReadOnlySpan<char> name, string? text)
    {
        if (name.IsEmpty)
        {
            return "";
        }

        var bucket = Bucket(name);
        if (Find(name, bucket) is { } known)
        {
            return known;
        }

        if (++_count > MostNames)
        {
            throw new RosterFileRefusedException(FileRefusal.Unpacked);
        }

        var added = text ?? name.ToString();
        _buckets[bucket] = new(added, _buckets[bucket]);
        return added;
    }

    private string? Find(ReadOnlySpan<char> name, int bucket)
    {
        for (var entry = _buckets[bucket]; entry is not null; entry = entry.Next)
        {
            if (name.SequenceEqual(entry.Name))
            {
                return entry.Name;
            }
        }

        return name.IsEmpty ? "" : null;
    }

    private static int Bucket(ReadOnlySpan<char> name)
    {
        var hash = (uint)name.Length;
        foreach (var character in name)
        {
            hash = (hash * 31) + character;
        }

        return (int)(hash % Buckets);
    }

    private sealed record Entry(string Name, Entry? Next);
}
