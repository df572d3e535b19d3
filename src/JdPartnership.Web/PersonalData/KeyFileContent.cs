using System.Text.Json;
using System.Text.Json.Serialization;
using JdPartnership.Core.PersonalData;

namespace JdPartnership.Web.PersonalData;

/// <summary>The key file as JSON; secrets in base64.</summary>
internal sealed record KeyFileContent
{
    public required byte[] IndexKey { get; init; }

    public required IReadOnlyList<KeyFileVersion> Keys { get; init; }

    public static KeyFileContent Of(PersonalDataKeys keys) => new()
    {
        IndexKey = keys.IndexKey,
        Keys = [.. keys.Versions.Select(k => new KeyFileVersion { Id = k.Id, Created = k.CreatedAt, EncryptionKey = k.Secret, Active = k == keys.Active })],
    };

    /// <exception cref="JsonException">Not exactly one key is active.</exception>
    /// <exception cref="ArgumentException">The keys do not fit together.</exception>
    public PersonalDataKeys ToKeys()
    {
        var active = Keys.Where(k => k.Active).ToList();
        return active is [var only]
            ? new PersonalDataKeys([.. Keys.Select(k => new PersonalDataKey(k.Id, k.Created, k.EncryptionKey))], only.Id, IndexKey)
            : throw new JsonException("Exactly one key must be active.");
    }
}

internal sealed record KeyFileVersion
{
    public required ushort Id { get; init; }

    public required DateTime Created { get; init; }

    public required byte[] EncryptionKey { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Active { get; init; }
}
