using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit.Databases;
using JdPartnership.TestKit.SqlServer.Fakes;
using JdPartnership.TestKit.SqlServer.Judging;
using JdPartnership.TestKit.SqlServer.Shadow;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JdPartnership.Data.Tests.SqlServer;

/// <summary>The scripts an operator runs, judged without a server.</summary>
public sealed class SchemaTests
{
    // Identity's own and the key ring's, and two of ours: a section's text is long, a change has as many fields as its row.
    private static readonly HashSet<string> Unlimited = new(StringComparer.Ordinal)
    {
        "AppUser.ConcurrencyStamp", "AppUser.PasswordHash", "AppUser.PhoneNumber", "AppUser.SecurityStamp",
        "IdentityRole.ConcurrencyStamp", "IdentityRoleClaim.ClaimType", "IdentityRoleClaim.ClaimValue",
        "IdentityUserClaim.ClaimType", "IdentityUserClaim.ClaimValue", "IdentityUserLogin.ProviderDisplayName",
        "IdentityUserToken.Value", "DataProtectionKey.FriendlyName", "DataProtectionKey.Xml", "ChangeEntry.Fields",
    };

    [Fact]
    public void Scripts_AreTakenBySqlServer_AndMakeTheSameObjects()
    {
        using var created = new SqlServerModel(SqlServerSchema.Created);
        using var migrated = new SqlServerModel(SqlServerSchema.Migrated);

        Assert.Empty(created.Judge());
        Assert.Empty(migrated.Judge());
        Assert.Equal(created.Describe(), migrated.Describe());
        Assert.True(created.Describe().Count > 300, "Tables, columns, keys and indexes are described.");
    }

    [Fact]
    public void IdempotentScript_IsTSql() => Assert.NotEmpty(TSqlText.Parse(SqlServerSchema.Idempotent).Batches);

    [Fact]
    public void MigrationsOfSqlServer_FitTheModel()
    {
        using var connection = new FakeSqlConnection(_ => { });
        using var context = SqlServerContext.Create(connection);

        Assert.False(context.Database.HasPendingModelChanges(), "Run eng/migration.sh NAME.");
    }

    [Fact]
    public void MigrationsOfSqlite_FitTheModel()
    {
        using var context = TestDatabase.Open(options => SqliteDatabase.Configure(options, "Data Source=:memory:"));

        Assert.False(context.Database.HasPendingModelChanges(), "Run eng/migration.sh NAME.");
    }

    [Fact]
    public void Model_BreaksNoRuleOfSqlServer()
    {
        using var connection = new FakeSqlConnection(_ => { });
        using var context = SqlServerContext.Create(connection);

        Assert.Empty(new ModelLints(Unlimited).Check(context.GetService<IDesignTimeModel>().Model));
    }

    [Fact]
    public void LongTexts_AreMeantToBeLong()
    {
        using var connection = new FakeSqlConnection(_ => { });
        using var context = SqlServerContext.Create(connection);
        var ours = context.GetService<IDesignTimeModel>().Model.GetEntityTypes()
            .Where(t => t.ClrType.Namespace!.StartsWith("JdPartnership.Core", StringComparison.Ordinal))
            .SelectMany(t => t.GetProperties())
            .Where(p => p.GetColumnType() == "nvarchar(max)")
            .Select(p => $"{p.DeclaringType.ShortName()}.{p.Name}");

        Assert.Equal(["ChangeEntry.Fields", "ReportSection.Body"], ours.Order(StringComparer.Ordinal));
    }
}
