using CsCheck;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Core.Tests.Rosters.Uploads;

public sealed class FindingArgumentsTests
{
    [Fact]
    public void Short_ComeBackAsTheyWere()
    {
        string[] arguments = ["2018-09-01", "在线客服", "“引号”\"与\\"];
        Assert.Equal(arguments, FindingArguments.Read(FindingArguments.Write(arguments)));
    }

    [Fact]
    public void None_TakeNoRoom()
    {
        Assert.Null(FindingArguments.Write([]));
        Assert.Empty(FindingArguments.Read(null));
    }

    [Fact]
    public void Whatever_TheyAre_TheyFitTheirColumn_AndKeepTheirNumber() => Gen.String[0, 400].Array[1, 12].Sample(arguments =>
    {
        var json = FindingArguments.Write(arguments)!;
        Assert.InRange(json.Length, 2, FindingArguments.Longest);
        Assert.Equal(arguments.Length, FindingArguments.Read(json).Length);
    });
}
