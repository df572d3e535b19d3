using System.Text;
using CsCheck;
using JdPartnership.Core.PersonalData;

namespace JdPartnership.Core.Tests.PersonalData;

public sealed class PersonalDataProtectorTests : IDisposable
{
    private static readonly SealedColumn Column = new("RosterEntry", "Sealed");
    private static readonly Guid Row = new("0198f3a0-0000-7000-8000-000000000001");
    private static readonly byte[] Values = Encoding.UTF8.GetBytes("320802200501010024");

    private readonly PersonalDataProtector _protector = new(TestKeys.Of(1));

    [Fact]
    public void Seal_AnyValues_OpensToTheSame() =>
        Gen.Byte.Array[0, 500].Sample(values => _protector.Open(Column, Row, _protector.Seal(Column, Row, values)).AsSpan().SequenceEqual(values));

    [Fact]
    public void Seal_HoldsNoClearText_AndDiffersEachTime()
    {
        var (first, second) = (_protector.Seal(Column, Row, Values), _protector.Seal(Column, Row, Values));

        Assert.Equal(Values.Length + PersonalDataProtector.Overhead, first.Length);
        Assert.Equal(-1, first.AsSpan().IndexOf(Values));
        Assert.NotEqual(first, second);
    }

    /// <summary>Made by another implementation (Node's). What is stored must open for ever: format, order of parts and associated data are fixed here.</summary>
    [Fact]
    public void Open_StoredVector_GivesItsValues() => Assert.Equal(
        "320802200501010024",
        Encoding.UTF8.GetString(_protector.Open(Column, Row, Convert.FromHexString(
            "010001000102030405060708090A0B8894A51E10CC3449CE5FD7F51058F8939CF2FA05BC3326D9D83A3E06FAA55C7CE7F9"))));

    [Fact]
    public void Open_AnyBitFlipped_IsRefused()
    {
        var whole = _protector.Seal(Column, Row, Values);
        for (var bit = 0; bit < whole.Length * 8; bit++)
        {
            var broken = whole.ToArray();
            broken[bit / 8] ^= (byte)(1 << (bit % 8));

            Assert.Throws<SealBrokenException>(() => _protector.Open(Column, Row, broken));
        }
    }

    [Fact]
    public void Open_AnyShorterPart_IsRefused()
    {
        var whole = _protector.Seal(Column, Row, Values);
        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Throws<SealBrokenException>(() => _protector.Open(Column, Row, whole.AsSpan(0, length))));
    }

    [Fact]
    public void Open_MovedToAnotherRowOrColumn_IsRefused()
    {
        var whole = _protector.Seal(Column, Row, Values);

        Assert.Throws<SealBrokenException>(() => _protector.Open(Column, Guid.CreateVersion7(), whole));
        Assert.Throws<SealBrokenException>(() => _protector.Open(new SealedColumn("RosterEntry", "Other"), Row, whole));
        Assert.Throws<SealBrokenException>(() => _protector.Open(new SealedColumn("StagedRow", "Sealed"), Row, whole));
    }

    [Fact]
    public void Open_UnderOtherKeysOfTheSameNumber_IsRefusedWithoutTellingTheValue()
    {
        using var other = new PersonalDataProtector(PersonalDataKeys.Create(TestKeys.Created));

        var refusal = Assert.Throws<SealBrokenException>(() => other.Open(Column, Row, _protector.Seal(Column, Row, Values)));
        Assert.DoesNotContain("320802", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AddedKey_SealsAnew_AndTheOldStillOpens()
    {
        var keys = TestKeys.Of(1);
        using var rotated = new PersonalDataProtector(keys.Add(TestKeys.Created));
        var (old, renewed) = (_protector.Seal(Column, Row, Values), rotated.Seal(Column, Row, Values));

        Assert.Equal(Values, rotated.Open(Column, Row, old));
        Assert.Equal(Values, rotated.Open(Column, Row, renewed));
        Assert.Contains("Key 2", Assert.Throws<SealBrokenException>(() => _protector.Open(Column, Row, renewed)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyThreads_SealAndOpenAtOnce() => Parallel.For(0, 2000, i =>
    {
        var values = BitConverter.GetBytes(i);
        Assert.Equal(values, _protector.Open(Column, Row, _protector.Seal(Column, Row, values)));
    });

    public void Dispose() => _protector.Dispose();
}
