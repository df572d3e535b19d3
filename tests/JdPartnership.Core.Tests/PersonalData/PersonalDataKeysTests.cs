using JdPartnership.Core.PersonalData;

namespace JdPartnership.Core.Tests.PersonalData;

public sealed class PersonalDataKeysTests
{
    [Fact]
    public void Add_KeepsOldKeysAndTheIndexKey_AndMakesTheNewOneActive()
    {
        var keys = TestKeys.Of(1, 2);
        var added = keys.Add(TestKeys.Created);

        Assert.Equal([1, 2, 3], added.Versions.Select(k => (int)k.Id));
        Assert.Equal(3, added.Active.Id);
        Assert.Equal(keys.IndexKey, added.IndexKey);
        Assert.Equal(keys.Find(1), added.Find(1));
        Assert.Null(added.Find(4));
    }

    [Fact]
    public void Create_GivesOtherSecretsEachTime() => Assert.NotEqual(
        PersonalDataKeys.Create(TestKeys.Created).Active.Secret, PersonalDataKeys.Create(TestKeys.Created).Active.Secret);

    [Fact]
    public void Keys_ThatCannotBeRight_AreRefused()
    {
        var key = new PersonalDataKey(1, TestKeys.Created, TestKeys.Secret(1));

        AssertRefused([], 1, TestKeys.Secret(9));
        AssertRefused([key], 2, TestKeys.Secret(9));
        AssertRefused([key with { Id = 0 }], 0, TestKeys.Secret(9));
        AssertRefused([key, key with { Secret = TestKeys.Secret(2) }], 1, TestKeys.Secret(9));
        AssertRefused([key with { Secret = [1, 2, 3] }], 1, TestKeys.Secret(9));
        AssertRefused([key], 1, []);
        AssertRefused([key], 1, key.Secret);
    }

    private static void AssertRefused(PersonalDataKey[] versions, ushort active, byte[] indexKey) =>
        Assert.Throws<ArgumentException>(() => new PersonalDataKeys(versions, active, indexKey));
}
