using JdPartnership.TestKit.SqlServer.Fakes;
using JdPartnership.TestKit.SqlServer.Judging;

namespace JdPartnership.Data.Tests.SqlServer;

/// <summary>Every kind of statement SQL Server would refuse is really refused by the judges, and good ones are not.</summary>
public sealed class StatementGuardTests
{
    private const string Schema = """
        CREATE TABLE [Colleges] ([Id] int NOT NULL IDENTITY, [Name] nvarchar(100) NOT NULL, [Founded] date NULL, CONSTRAINT [PK_Colleges] PRIMARY KEY ([Id]));
        CREATE TABLE [Headcounts] ([Id] int NOT NULL IDENTITY, [CollegeId] int NOT NULL, [Year] int NOT NULL, [Persons] int NOT NULL,
            CONSTRAINT [PK_Headcounts] PRIMARY KEY ([Id]), CONSTRAINT [FK_Headcounts_Colleges] FOREIGN KEY ([CollegeId]) REFERENCES [Colleges] ([Id]));
        """;

    [Theory]
    [InlineData("SELECT [c].[Nmae] FROM [Colleges] AS [c]", "", "SQL71501")]
    [InlineData("SELECT [c].[Id] FROM [Colleges] AS [c] WHERE [c].[City] = N'x'", "", "SQL71501")]
    [InlineData("SELECT [Id] FROM [Colleges] AS [c] INNER JOIN [Headcounts] AS [h] ON [h].[CollegeId] = [c].[Id]", "", "SQL71501")]
    [InlineData("UPDATE [Colleges] SET [City] = N'x' OUTPUT 1 WHERE [Id] = 1", "", "SQL71501")]
    [InlineData("SELECT [x].[Id] FROM [Schools] AS [x]", "", "SQL71502")]
    [InlineData("SELECT [s].[Nmae] FROM (SELECT [c].[Name] FROM [Colleges] AS [c]) AS [s]", "", "SQL71005")]
    [InlineData("SELECT [c].[Id] FROM [Colleges] AS [c] WHERE [c].[Name] = @missing", "@p nvarchar(100)", "SQL70590")]
    [InlineData("SELECT [c].[Id] FROM [Colleges] AS [c] LIMIT 10", "", "LIMIT")]
    [InlineData("SELECT [c].[Name] || N'x' FROM [Colleges] AS [c]", "", "Incorrect syntax")]
    [InlineData("SELECT [s].[Id] FROM (SELECT [c].[Id] FROM [Colleges] AS [c] ORDER BY [c].[Id]) AS [s]", "", "ORDER BY")]
    [InlineData("SELECT [c].[Id] FROM [Colleges] AS [c] WHERE [c].[Founded] = 1", "", "SR0014")]
    [InlineData("SELECT length([c].[Name]) FROM [Colleges] AS [c]", "", "195")]
    [InlineData("SELECT strftime('%Y', [c].[Founded]) FROM [Colleges] AS [c]", "", "195")]
    [InlineData("SELECT [h].[Year], [h].[CollegeId], SUM([h].[Persons]) FROM [Headcounts] AS [h] GROUP BY [h].[Year]", "", "8120")]
    [InlineData("SELECT [h].[Year], COUNT(*) FROM [Headcounts] AS [h]", "", "8120")]
    [InlineData("SELECT [h].[Year] FROM [Headcounts] AS [h] GROUP BY [h].[Year] ORDER BY [h].[Persons]", "", "8120")]
    [InlineData("SELECT [h].[Year], (SELECT [c].[Name] FROM [Colleges] AS [c] WHERE [c].[Id] = [h].[CollegeId]) FROM [Headcounts] AS [h] GROUP BY [h].[Year]", "", "8120")]
    [InlineData("SELECT SUM((SELECT COUNT(*) FROM [Headcounts] AS [h] WHERE [h].[CollegeId] = [c].[Id])) FROM [Colleges] AS [c]", "", "130")]
    [InlineData("SELECT SUM(COUNT(*)) FROM [Headcounts] AS [h]", "", "130")]
    [InlineData("SELECT DISTINCT [h].[Year] FROM [Headcounts] AS [h] ORDER BY [h].[Persons]", "", "145")]
    [InlineData("SELECT [c].[Id] FROM [Colleges] AS [c] WHERE [c].[Id] IN (SELECT [h].[CollegeId], [h].[Year] FROM [Headcounts] AS [h])", "", "116")]
    public void BadStatement_IsRefused(string sql, string parameters, string reason) =>
        Assert.Contains(Judge(new CapturedStatement(sql, parameters)), r => r.Why.Contains(reason, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("SELECT [c].[Id] FROM [Colleges] AS [c] WHERE [c].[Name] = @name AND [c].[Founded] <= @day", "@name nvarchar(100), @day date")]
    [InlineData("SELECT DATEPART(year, [c].[Founded]), COUNT(*) FROM [Colleges] AS [c] GROUP BY DATEPART(year, [c].[Founded]) ORDER BY COUNT(*)", "")]
    [InlineData("SELECT [h].[Year] + 1, MAX([h].[Persons]) FROM [Headcounts] AS [h] GROUP BY [h].[Year] HAVING MIN([h].[Persons]) > 0", "")]
    [InlineData("SELECT [c].[Name], (SELECT COUNT(*) FROM [Headcounts] AS [h] WHERE [h].[CollegeId] = [c].[Id]) FROM [Colleges] AS [c]", "")]
    [InlineData("SELECT DISTINCT [h].[Year] FROM [Headcounts] AS [h] ORDER BY [h].[Year]", "")]
    [InlineData("SELECT ROW_NUMBER() OVER(PARTITION BY [h].[Year] ORDER BY [h].[Persons]), SUM([h].[Persons]) OVER() FROM [Headcounts] AS [h]", "")]
    [InlineData("SELECT [c].[Id] FROM [Colleges] AS [c] WHERE EXISTS (SELECT * FROM [Headcounts] AS [h] WHERE [h].[CollegeId] = [c].[Id])", "")]
    public void GoodStatement_IsTaken(string sql, string parameters) =>
        Assert.Empty(Judge(new CapturedStatement(sql, parameters)));

    [Fact]
    public void StatementOfTooManyParameters_IsRefused() =>
        Assert.Contains(Judge(WithParameters(2099)), r => r.Why.StartsWith("8003", StringComparison.Ordinal));

    [Fact]
    public void StatementOfAsManyParametersAsCanBeSent_IsTaken() => Assert.Empty(Judge(WithParameters(2098)));

    [Fact]
    public void EveryStatement_ComesToAVerdict()
    {
        CapturedStatement[] statements =
        [
            new("SELECT [c].[Id] FROM [Colleges] AS [c]", ""),
            new("SELECT [c].[Id] FROM [Colleges] AS [c]", "@p int"),
            new("SELECT [c].[City] FROM [Colleges] AS [c]", ""),
            new("SELECT [c].[Id] FROM [Colleges] AS [c] WHERE [c].[Name] = @missing", ""),
            new("SELECT [c].[Id] FROM [Colleges] AS [c] LIMIT 10", ""),
        ];
        using var model = new SqlServerModel(Schema);
        foreach (var statement in statements)
        {
            model.Run(statement);
        }

        model.Judge();

        Assert.Equal(statements, statements.Where(model.Judged.Contains));
    }

    [Fact]
    public void StatementThatNeverCameBeforeTheJudge_IsNotCountedAsJudged()
    {
        using var model = new SqlServerModel(Schema);
        model.Run(new CapturedStatement("SELECT [c].[Id] FROM [Colleges] AS [c]", ""));

        Assert.Empty(model.Judged);
        model.Judge();
        Assert.Single(model.Judged);
    }

    [Theory]
    [InlineData("CREATE INDEX [IX_1] ON [Colleges] ([City]);", "SQL71501")]
    [InlineData("ALTER TABLE [Colleges] ADD CONSTRAINT [CK_1] CHECK ([City] <> N'');", "SQL71501")]
    [InlineData("ALTER TABLE [Colleges] ADD CONSTRAINT [FK_1] FOREIGN KEY ([Name]) REFERENCES [Headcounts] ([Id]);", "SQL71515")]
    [InlineData("CREATE TABLE [Colleges] ([Id] int NOT NULL);", "SQL71508")]
    [InlineData("CREATE TABLE [Others] ([Id] int NOT NULL, [Note] longtext NULL);", "SQL71501")]
    [InlineData("DROP TABLE [Colleges];", "offline judge")]
    [InlineData("DROP INDEX [IX_1] ON [Colleges];", "3701")]
    [InlineData("CREATE INDEX [IX_1] ON [Headcounts] ([Year]); DROP INDEX [IX_1] ON [Colleges];", "3701")]
    [InlineData("CREATE INDEX [IX_1] ON [Colleges] ([Name]); DROP INDEX [IX_1] ON [Colleges]; DROP INDEX [IX_1] ON [Colleges];", "3701")]
    [InlineData("ALTER TABLE [Colleges] ADD [City] nvarchar(100) NOT NULL;", "4901")]
    [InlineData("ALTER TABLE [Colleges] ADD [City] nvarchar(100) NULL, [Street] nvarchar(100) NOT NULL;", "4901")]
    [InlineData("ALTER TABLE [Colleges] ADD [Name] nvarchar(100) NULL;", "SQL71508")]
    [InlineData("ALTER TABLE [Colleges] ADD [City] nvarchar(100) NULL, CONSTRAINT [CK_1] CHECK ([Town] <> N'');", "SQL71501")]
    [InlineData("ALTER TABLE [Schools] ADD [City] nvarchar(100) NULL;", "SQL70645")]
    public void BadDefinition_IsRefused(string definition, string reason)
    {
        using var model = new SqlServerModel(Schema + definition);

        Assert.Contains(model.Judge(), r => r.Why.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[Name] nvarchar(100) NOT NULL", "[Name] nvarchar(101) NOT NULL")]
    [InlineData("[Founded] date NULL", "[Founded] date NOT NULL")]
    [InlineData("[Id] int NOT NULL IDENTITY, [Name]", "[Id] int NOT NULL, [Name]")]
    [InlineData("[Id] int NOT NULL IDENTITY, [CollegeId]", "[Id] bigint NOT NULL IDENTITY, [CollegeId]")]
    [InlineData("REFERENCES [Colleges] ([Id])", "REFERENCES [Colleges] ([Id]) ON DELETE CASCADE")]
    [InlineData("[PK_Headcounts] PRIMARY KEY ([Id])", "[PK_Headcounts] PRIMARY KEY ([Id], [Year])")]
    public void TwoScriptsThatDiffer_AreToldApart(string here, string there)
    {
        using var one = new SqlServerModel(Schema);
        using var other = new SqlServerModel(Schema.Replace(here, there, StringComparison.Ordinal));

        Assert.NotEqual(one.Describe(), other.Describe());
    }

    [Fact]
    public void WhatALaterMigrationAddsAndDrops_IsTaken_AndMakesTheSameAsOneScript()
    {
        using var migrated = new SqlServerModel(Schema + """
            CREATE INDEX [IX_1] ON [Colleges] ([Name]);
            CREATE INDEX [IX_1] ON [Headcounts] ([Year]);
            ALTER TABLE [Colleges] ADD [City] nvarchar(100) NULL, CONSTRAINT [CK_1] CHECK ([City] <> N'');
            ALTER TABLE [Colleges] ADD [IsOpen] bit NOT NULL DEFAULT CAST(0 AS bit);
            DROP INDEX [IX_1] ON [Colleges];
            CREATE INDEX [IX_2] ON [Colleges] ([City]);
            """);
        using var created = new SqlServerModel(
            Schema.Replace("[Founded] date NULL,", "[Founded] date NULL, [City] nvarchar(100) NULL, [IsOpen] bit NOT NULL,", StringComparison.Ordinal)
            + "ALTER TABLE [Colleges] ADD CONSTRAINT [CK_1] CHECK ([City] <> N''); CREATE INDEX [IX_1] ON [Headcounts] ([Year]); CREATE INDEX [IX_2] ON [Colleges] ([City]);");

        Assert.Empty(migrated.Judge());
        Assert.Equal(created.Describe(), migrated.Describe());
    }

    private static CapturedStatement WithParameters(int count) =>
        new("SELECT [c].[Id] FROM [Colleges] AS [c]", string.Join(", ", Enumerable.Range(0, count).Select(i => $"@p{i} int")));

    private static IReadOnlyList<Refusal> Judge(CapturedStatement statement)
    {
        using var model = new SqlServerModel(Schema);
        model.Run(statement);
        return model.Judge();
    }
}
