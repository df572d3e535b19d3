using System.Security.Cryptography;

namespace JdPartnership.Core.PersonalData;

/// <summary>
/// The keys personal data are sealed with: old versions still open, the active one seals. The index key is one for all versions,
/// since rows written under any of them must be found by the same search.
/// </summary>
public sealed class PersonalDataKeys
{
    /// <summary>Bytes of each key (AES-256, HMAC-SHA-256).</summary>
    public const int KeyLength = 32;

    /// <exception cref="ArgumentException">No key, a number twice or 0, an active key that is not among them, a wrong length, or one secret for two purposes.</exception>
    public PersonalDataKeys(IReadOnlyList<PersonalDataKey> versions, ushort activeId, byte[] indexKey)
    {
        if (versions.Select(k => k.Id).Distinct().Count() != versions.Count || versions.Any(k => k.Id == 0))
        {
            throw new ArgumentException("Every key needs a number of its own, from 1.", nameof(versions));
        }

        var secrets = versions.Select(k => k.Secret).Append(indexKey).ToList();
        if (secrets.Any(s => s.Length != KeyLength))
        {
            throw new ArgumentException($"Every key needs {KeyLength} bytes.", nameof(versions));
        }

        if (secrets.Select(Convert.ToHexString).Distinct(StringComparer.Ordinal).Count() != secrets.Count)
        {
            throw new ArgumentException("No secret may serve twice.", nameof(versions));
        }

        Versions = [.. versions.OrderBy(k => k.Id)];
        Active = versions.FirstOrDefault(k => k.Id == activeId)
            ?? throw new ArgumentException("The active key is not among the keys.", nameof(activeId));
        IndexKey = indexKey;
    }

    /// <summary>By number.</summary>
    public IReadOnlyList<PersonalDataKey> Versions { get; }

    public PersonalDataKey Active { get; }

    public byte[] IndexKey { get; }

    public PersonalDataKey? Find(ushort id) => Versions.FirstOrDefault(k => k.Id == id);

    /// <summary>First keys of an installation.</summary>
    public static PersonalDataKeys Create(DateTime now) => new([NewKey(1, now)], 1, RandomNumberGenerator.GetBytes(KeyLength));

    /// <summary>A new active version beside the old ones; the index key stays.</summary>
    public PersonalDataKeys Add(DateTime now)
    {
        var next = checked((ushort)(Versions[^1].Id + 1));
        return new PersonalDataKeys([.. Versions, NewKey(next, now)], next, IndexKey);
    }

    /// <summary>A new index key: every index is to be computed anew. The encryption keys stay.</summary>
    public PersonalDataKeys RenewIndex() => new(Versions, Active.Id, RandomNumberGenerator.GetBytes(KeyLength));

    private static PersonalDataKey NewKey(ushort id, DateTime now) => new(id, now, RandomNumberGenerator.GetBytes(KeyLength));
}
