using JdPartnership.Core.Colleges;
using JdPartnership.Data.Common;

namespace JdPartnership.Data.Tests.Common;

public sealed class EnumNamesTests
{
    private readonly EnumNames _names = new(typeof(CollegeOwnership));

    [Fact]
    public void EveryValue_IsStoredByItsName_AndReadBack()
    {
        foreach (var value in Enum.GetValues<CollegeOwnership>())
        {
            Assert.Equal(Enum.GetName(value), _names.ConvertToProvider(value));
            Assert.Equal(value, _names.ConvertFromProvider(Enum.GetName(value)));
        }
    }

    [Fact]
    public void Number_AsLinqHandsEnumsOver_IsStoredByTheName() =>
        Assert.Equal(Enum.GetName((CollegeOwnership)0), _names.ConvertToProvider(0));

    [Fact]
    public void Missing_StaysMissing()
    {
        Assert.Null(_names.ConvertToProvider(null));
        Assert.Null(_names.ConvertFromProvider(null));
    }

    [Fact]
    public void NameNobodyKnows_IsAnError_NotTheFirstValue() =>
        Assert.Throws<ArgumentException>(() => _names.ConvertFromProvider("Gone"));
}
