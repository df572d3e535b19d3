using JdPartnership.Data.SqlServer;

namespace JdPartnership.Data.Tests.SqlServer;

public sealed class UniqueViolationReaderTests
{
    [Theory]
    [InlineData("Cannot insert duplicate key row in object 'dbo.Colleges' with unique index 'IX_Colleges_NameNormalized'. The duplicate key value is (江苏财经).")]
    [InlineData("Cannot insert duplicate key row in object 'dbo.Colleges' with unique index 'IX_Colleges_NameNormalized'. The duplicate key value is ('dbo.Jobs' 'IX_Jobs_Uid').")]
    [InlineData("Violation of UNIQUE KEY constraint 'IX_Colleges_NameNormalized'. Cannot insert duplicate key in object 'dbo.Colleges'. The duplicate key value is (x).")]
    [InlineData("不能在具有唯一索引“IX_Colleges_NameNormalized”的对象“dbo.Colleges”中插入重复键的行。重复键值为 (江苏财经)。")]
    [InlineData("违反了 UNIQUE KEY 约束“IX_Colleges_NameNormalized”。不能在对象“dbo.Colleges”中插入重复键。重复键值为 (江苏财经)。")]
    public void Parse_MessagesOfEnglishAndChineseServers_NameTableAndIndex(string message)
    {
        var violation = SqlServerUniqueViolationReader.Parse(message)!;

        Assert.Equal(("Colleges", "IX_Colleges_NameNormalized"), (violation.Table, violation.Index));
    }

    [Fact]
    public void Parse_AnotherText_GivesNothing() => Assert.Null(SqlServerUniqueViolationReader.Parse("Timeout expired."));
}
