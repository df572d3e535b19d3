using JdPartnership.Core.PersonalData;

namespace JdPartnership.Core.Tests.PersonalData;

/// <summary>Keys that are the same in every run, for vectors.</summary>
internal static class TestKeys
{
    public static DateTime Created { get; } = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static PersonalDataKeys Of(params ushort[] ids) =>
        new([.. ids.Select(id => new PersonalDataKey(id, Created, Secret((byte)id)))], ids[^1], Secret(0xEE));

    public static byte[] Secret(byte value) => [.. Enumerable.Repeat(value, PersonalDataKeys.KeyLength)];
}
