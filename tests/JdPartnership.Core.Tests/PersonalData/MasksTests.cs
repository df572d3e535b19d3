using JdPartnership.Core.PersonalData;

namespace JdPartnership.Core.Tests.PersonalData;

public sealed class MasksTests
{
    [Theory]
    [InlineData("320802200501010024", "320*************24")]
    [InlineData("11010519491231002X", "110*************2X")]
    [InlineData(" E12345678 ", "E*******8")]
    [InlineData("1234567", "1*****7")]
    [InlineData("123456", "******")]
    [InlineData("1", "*")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void IdentityNumber_ShowsTheEndsOnly(string? number, string expected) => Assert.Equal(expected, Masks.IdentityNumber(number));

    [Theory]
    [InlineData("13800001234", "138****1234")]
    [InlineData("138-0000-1234", "138****1234")]
    [InlineData("+86 138 0000 1234", "138****1234")]
    [InlineData("0553-5971234", "*********34")]
    [InlineData("12800001234", "*********34")]
    [InlineData("110", "***")]
    [InlineData("见班主任", "****")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Phone_ShowsTheMiddleOfNone(string? phone, string expected) => Assert.Equal(expected, Masks.Phone(phone));

    [Theory]
    [InlineData("20185500001", "*********01")]
    [InlineData("XY-2018-5501", "**********01")]
    [InlineData("XY-1", "****")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Number_ShowsTheLastTwo(string? number, string expected) => Assert.Equal(expected, Masks.Number(number));

    [Theory]
    [InlineData("张三", "张*")]
    [InlineData("张小三", "张*三")]
    [InlineData("张小小三", "张**三")]
    [InlineData("欧阳娜", "欧阳*")]
    [InlineData("欧阳娜娜", "欧阳*娜")]
    [InlineData("欧阳", "欧*")]
    [InlineData("阿依古丽·买买提", "阿******提")]
    [InlineData("𠮷田", "𠮷*")]
    [InlineData("Tom", "T*m")]
    [InlineData(" 张三 ", "张*")]
    [InlineData("张", "*")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Name_ShowsSurnameAndLastCharacter(string? name, string expected) => Assert.Equal(expected, Masks.Name(name));
}
