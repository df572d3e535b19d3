using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JdPartnership.TestKit.SqlServer.Judging;

/// <summary>What SQL Server refuses in a schema although its compiler, without a server, takes it.</summary>
/// <param name="unlimited">Texts that may have no length, as <c>Type.Property</c>.</param>
public sealed partial class ModelLints(IReadOnlySet<string> unlimited)
{
    private const int ClusteredKeyBytes = 900;
    private const int IndexKeyBytes = 1700;

    public IReadOnlyList<Refusal> Check(IModel model) =>
    [
        .. model.GetEntityTypes().SelectMany(t => t.GetProperties()).SelectMany(Column),
        .. model.GetRelationalModel().Tables.SelectMany(Keys),
        .. model.GetRelationalModel().Tables.SelectMany(t => t.ForeignKeyConstraints).Where(SetsNotNullColumnNull).Select(k =>
            new Refusal(k.Name, "1761: SET NULL on a column that is NOT NULL")),
        .. model.GetRelationalModel().Tables.SelectMany(CascadePaths),
    ];

    private IEnumerable<Refusal> Column(IProperty property)
    {
        var name = $"{property.DeclaringType.ShortName()}.{property.Name}";
        if ((Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(decimal) && property.GetPrecision() is null)
        {
            yield return new Refusal(name, "a decimal without precision is rounded to two places");
        }

        if (property.GetColumnType() == "nvarchar(max)" && property.GetMaxLength() is null && !unlimited.Contains(name))
        {
            yield return new Refusal(name, "a text without length");
        }

        // Stored by name: a longer name would be cut off only here.
        if (property.ClrType.IsEnum && Enum.GetNames(property.ClrType).FirstOrDefault(n => n.Length > property.GetMaxLength()) is { } tooLong)
        {
            yield return new Refusal(name, $"{tooLong} is longer than the column");
        }
    }

    private static IEnumerable<Refusal> Keys(ITable table)
    {
        foreach (var key in table.UniqueConstraints)
        {
            foreach (var refusal in Key(key.Name, key.Columns, key.GetIsPrimaryKey() ? ClusteredKeyBytes : IndexKeyBytes))
            {
                yield return refusal;
            }
        }

        foreach (var refusal in table.Indexes.SelectMany(i => Key(i.Name, i.Columns, IndexKeyBytes)))
        {
            yield return refusal;
        }
    }

    private static IEnumerable<Refusal> Key(string name, IEnumerable<IColumnBase> columns, int limit)
    {
        var sizes = columns.Select(c => Bytes(c.StoreType)).ToList();
        if (sizes.Contains(null))
        {
            yield return new Refusal(name, "1919: a key column of unlimited length");
        }
        else if (sizes.Sum() > limit)
        {
            yield return new Refusal(name, string.Create(CultureInfo.InvariantCulture, $"1946: a key of {sizes.Sum()} bytes, at most {limit}"));
        }
    }

    private static int? Bytes(string storeType)
    {
        var match = StoreType().Match(storeType);
        var length = match.Groups["length"].Value;
        var number = length is "" or "max" ? 0 : int.Parse(length, CultureInfo.InvariantCulture);
        return (match.Groups["name"].Value, length) switch
        {
            (_, "max") => null,
            ("nvarchar" or "nchar", _) => 2 * number,
            ("varchar" or "char" or "varbinary" or "binary", _) => number,
            ("decimal", _) => 17,
            ("uniqueidentifier", _) => 16,
            ("datetimeoffset", _) => 10,
            ("bigint" or "datetime2" or "float", _) => 8,
            ("bit" or "tinyint" or "smallint" or "int" or "date" or "time" or "real", _) => 5,
            _ => throw new NotSupportedException($"key bytes of {storeType}"),
        };
    }

    private static bool SetsNotNullColumnNull(IForeignKeyConstraint key) =>
        key.OnDeleteAction == ReferentialAction.SetNull && key.Columns.Any(c => !c.IsNullable);

    /// <summary>A delete of a row of <paramref name="root"/> may reach every other table by one way only, and never its own.</summary>
    private static IEnumerable<Refusal> CascadePaths(ITable root)
    {
        var reached = new HashSet<ITable> { root };
        var next = new Stack<ITable>([root]);
        while (next.TryPop(out var table))
        {
            foreach (var key in table.ReferencingForeignKeyConstraints.Where(k => k.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull))
            {
                if (!reached.Add(key.Table))
                {
                    yield return new Refusal(key.Name, $"1785: a second cascade path or a cycle from {root.Name} to {key.Table.Name}");
                }
                else if (key.OnDeleteAction == ReferentialAction.Cascade)
                {
                    next.Push(key.Table);
                }
            }
        }
    }

    [GeneratedRegex(@"^(?<name>\w+)(\((?<length>\w+).*\))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StoreType();
}
