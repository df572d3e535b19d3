using System.Text;
using JdPartnership.Core.PersonalData;

namespace JdPartnership.Core.Rosters;

/// <summary>What of an entry is kept sealed alone. Never prints itself.</summary>
public sealed record RosterSecrets(string IdNumber, string? Phone)
{
    private const char Separator = '\n';

    private static readonly SealedColumn Column = new("RosterEntry", "Sealed");

    /// <summary>In place of those whose retention has ended.</summary>
    public static RosterSecrets Erased { get; } = new("", null);

    /// <param name="uid">Of the entry.</param>
    public byte[] Seal(IPersonalDataProtector protector, Guid uid) =>
        protector.Seal(Column, uid, Encoding.UTF8.GetBytes($"{IdNumber}{Separator}{Phone}"));

    /// <returns><c>null</c> when they were erased at the end of their retention.</returns>
    /// <exception cref="SealBrokenException">The bytes belong to another entry, or the key is missing.</exception>
    public static RosterSecrets? Open(IPersonalDataProtector protector, RosterEntry entry)
    {
        if (entry.Sealed.Length == 0)
        {
            return null;
        }

        var values = Encoding.UTF8.GetString(protector.Open(Column, entry.Uid, entry.Sealed)).Split(Separator);
        return new RosterSecrets(values[0], values[1].Length == 0 ? null : values[1]);
    }

    public override string ToString() => nameof(RosterSecrets);
}
