using System.Text;
using JdPartnership.Documents.Workbooks.Rosters.Plain;

namespace JdPartnership.Documents.Tests.Rosters.Plain;

public sealed class PartBytesTests
{
    private static readonly byte[] Numbers = Encoding.ASCII.GetBytes(string.Join(',', Enumerable.Range(0, 60_000)));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void WhatWasNotTaken_AndWhatWasPutBack_IsReadAsAStream(int most)
    {
        using var part = new PartBytes(new DrippingStream(Numbers, most));
        Assert.Equal("0,1,2,3,".Length, part.LengthTo(",3,"u8));
        part.Take(2);
        part.PutBack("head "u8.ToArray());
        using var rest = new StreamReader(part);
        Assert.Equal("head " + Encoding.ASCII.GetString(Numbers)[2..], rest.ReadToEnd());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(100_000)]
    public void Mark_IsFoundBehindSeveralBlocks(int most)
    {
        using var part = new PartBytes(new DrippingStream(Numbers, most));
        Assert.Equal(Numbers.Length, part.LengthTo(",59999"u8));
        Assert.Equal(Numbers, part.Ahead.ToArray());
    }

    [Fact]
    public void MarkThatIsNotThere_IsLookedForWithinBoundsOnly()
    {
        using var part = new PartBytes(new MemoryStream(new byte[3 * 1024 * 1024]));
        Assert.Equal(0, part.LengthTo("<"u8));
        Assert.Equal(1024 * 1024, part.Ahead.Length);
    }
}
