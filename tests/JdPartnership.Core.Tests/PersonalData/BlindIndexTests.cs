using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.Tests.PersonalData;

public sealed class BlindIndexTests
{
    private const string Number = "11010519491231002X";

    private readonly BlindIndex _index = new(TestKeys.Of(1));

    /// <summary>Made by another implementation (Node's). Stored indexes must be found for ever: key, text and length are fixed here.</summary>
    [Fact]
    public void Of_StoredVector_IsTheSame() =>
        Assert.Equal("5b6e1a6732e949659e87cf4eb97121da", _index.Of(IdentityType.ResidentIdentityCard, Number));

    [Theory]
    [InlineData("11010519491231002x")]
    [InlineData(" 110105 19491231 002X ")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    public void Of_SameNumberWrittenOtherwise_IsTheSame(string written) =>
        Assert.Equal(_index.Of(IdentityType.ResidentIdentityCard, Number), _index.Of(IdentityType.ResidentIdentityCard, written));

    [Fact]
    public void Of_OtherDocumentNumberOrKey_Differs() => Assert.Equal(
        4,
        new HashSet<string>
        {
            _index.Of(IdentityType.ResidentIdentityCard, Number),
            _index.Of(IdentityType.Passport, Number),
            _index.Of(IdentityType.ResidentIdentityCard, "110105194912310038"),
            new BlindIndex(PersonalDataKeys.Create(TestKeys.Created)).Of(IdentityType.ResidentIdentityCard, Number),
        }.Count);

    [Fact]
    public void Of_AfterAKeyWasAdded_IsTheSame() => Assert.Equal(
        _index.Of(IdentityType.Passport, "E12345678"),
        new BlindIndex(TestKeys.Of(1).Add(TestKeys.Created)).Of(IdentityType.Passport, "E12345678"));
}
