using JdPartnership.Core.Internships;
using JdPartnership.Data.Tests.Scoping;
using JdPartnership.TestKit.Databases;
using JdPartnership.TestKit.SqlServer.Fakes;
using JdPartnership.TestKit.SqlServer.Shadow;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace JdPartnership.Data.Tests.SqlServer;

/// <summary>The shadow sees what is run on SQLite, and refuses what SQL Server could not run.</summary>
public sealed class ShadowGuardTests : TwoColleges
{
    [Fact]
    public async Task Query_ThatOnlySqliteCanRun_FailsInItsOwnTest()
    {
        var log = ShadowLog.Apart();
        await using var session = Database.As(TestUser.Coordinator);
        var query = session.Context.RecruitmentFairs.Where(f => f.Date.DayOfWeek == DayOfWeek.Friday);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => query.CountAsync());

        Assert.StartsWith("SQL Server cannot run this query", refusal.Message);
        Assert.Single(log.Refusals);
    }

    [Fact]
    public async Task Queries_OfEveryForm_AreCaptured()
    {
        var log = ShadowLog.Apart();
        await using var session = Database.As(TestUser.Liaison(Anhui.Id));
        var context = session.Context;
        var years = context.Headcounts.Select(h => h.Year);
        await context.Colleges.CountAsync();
        await context.Colleges.FirstAsync();
        await context.Colleges.FindAsync(Jiangsu.Id);
        await context.Colleges.AsNoTracking().ToListAsync();
        await context.Colleges.Where(c => context.Headcounts.Any(h => h.CollegeId == c.Id)).AnyAsync();
        await context.TrainingCentres.Where(c => years.Contains(c.Id)).ToListAsync();
        await context.Headcounts.ExecuteUpdateAsync(s => s.SetProperty(h => h.Source, "x"));
        await context.Headcounts.Where(h => h.Year == 1).ExecuteDeleteAsync();
        _ = context.Colleges.Count();
        _ = context.Colleges.OrderBy(c => c.NameSort).ToList();

        Assert.Equal(9, log.Statements.Count);
        Assert.All(log.Statements, s => Assert.Contains("@ef_filter__SeesAll", s.Sql));
        Assert.Empty(log.Refusals);
    }

    [Fact]
    public async Task Saves_OfEveryKind_AreCapturedWithTheTypesOfTheirColumns()
    {
        var log = ShadowLog.Apart();
        await using var session = Database.As(TestUser.Coordinator);
        session.Context.AddRange(Enumerable.Range(1990, 6).Select(year => new Headcount(Anhui.Id, year, 1, null)));
        (await session.Context.Headcounts.SingleAsync(h => h.CollegeId == Anhui.Id)).Declare(5);
        session.Context.Remove(await session.Context.RecruitmentFairs.FirstAsync());
        await session.UnitOfWork.SaveChangesAsync(default);

        var save = Assert.Single(log.Statements, s => s.Sql.Contains("MERGE [Headcounts]", StringComparison.Ordinal));
        Assert.Contains("UPDATE [Headcounts] SET [Persons] = @p", string.Concat(log.Statements.Select(s => s.Sql)));
        Assert.Contains("DELETE FROM [RecruitmentFairs]", string.Concat(log.Statements.Select(s => s.Sql)));
        Assert.Contains("nvarchar(200)", save.Parameters);
        Assert.Contains("uniqueidentifier", save.Parameters);
    }

    [Fact]
    public async Task Transaction_BegunOutsideAnExecutionStrategy_IsRefusedOnBothProviders()
    {
        await using var session = Database.As(TestUser.Coordinator);
        await Assert.ThrowsAsync<InvalidOperationException>(() => BeginAndSaveAsync(session.Context));

        await using var connection = new FakeSqlConnection(_ => { });
        await using var sqlServer = SqlServerContext.Create(connection);
        await Assert.ThrowsAsync<InvalidOperationException>(() => BeginAndSaveAsync(sqlServer));
    }

    [Fact]
    public async Task TransactionOfTheUnitOfWork_RunsOnSqlServer()
    {
        var sent = new List<string>();
        await using var connection = new FakeSqlConnection(s => sent.Add(s.Sql));
        await using var sqlServer = SqlServerContext.Create(connection);
        var unitOfWork = new UnitOfWork(sqlServer, new NoReader());

        await unitOfWork.InTransactionAsync(
            async token =>
            {
                sqlServer.Add(TestData.College("甲学院"));
                await unitOfWork.SaveChangesAsync(token);
                sqlServer.Add(TestData.College("乙学院"));
                await unitOfWork.SaveChangesAsync(token);
            },
            default);

        Assert.Equal(2, sent.Count(sql => sql.Contains("INSERT INTO [Colleges]", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ModelThatOutgrewItsMigrations_IsNoticed(bool isSqlServer)
    {
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        if (isSqlServer)
        {
            JdPartnership.Data.SqlServer.SqlServerDatabase.Configure(options, "Server=none");
        }
        else
        {
            JdPartnership.Data.Sqlite.SqliteDatabase.Configure(options, "Data Source=:memory:");
        }

        options.ReplaceService<IModelCustomizer, OneMoreColumn>().EnableServiceProviderCaching(false);
        using var context = new PartnershipDbContext(options.Options, TestUser.Coordinator);

        Assert.True(context.Database.HasPendingModelChanges());
    }

    private static async Task BeginAndSaveAsync(PartnershipDbContext context)
    {
        await using var transaction = await context.Database.BeginTransactionAsync();
        await context.Provinces.CountAsync();
    }

    private sealed class NoReader : Providers.IUniqueViolationReader
    {
        public Providers.UniqueViolation? Read(DbUpdateException exception) => null;
    }

    private sealed class OneMoreColumn(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            modelBuilder.Entity<Headcount>().Property<int>("Extra");
        }
    }
}
