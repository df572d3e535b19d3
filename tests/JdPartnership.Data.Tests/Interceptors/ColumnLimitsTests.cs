using JdPartnership.Core.Colleges;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Investments;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Outcomes;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Interceptors;

/// <summary>SQLite refuses what SQL Server would refuse or round.</summary>
public abstract class ColumnLimitsTests : DatabaseTests
{
    [DatabaseTheory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public async Task Text_UpToItsLengthIsStored_LongerIsRefused(int length, bool fits) =>
        await SaveAsync(new ServiceCentre(1, "宿迁", null, new string('源', length)), fits);

    /// <summary>What counts is the text that is stored.</summary>
    [DatabaseTheory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public async Task Sentence_UpToTheLengthOfItsColumnIsStored_LongerIsRefused(int length, bool fits) =>
        await SaveAsync(new Job("kind", JobSentence.Verbatim(new string('题', length)), "{}", null, null, "somebody", DateTime.UnixEpoch), fits);

    [DatabaseTheory]
    [InlineData("97.12", true)]
    [InlineData("97.123", false)]
    [InlineData("999.99", true)]
    [InlineData("1000", false)]
    public async Task Number_WithinPrecisionAndScaleIsStored_ElseRefused(string percent, bool fits) =>
        await SaveAsync(new Outcome(1, OutcomeKind.Employment, "就业率") { Percent = Number(percent) }, fits);

    [DatabaseFact]
    public async Task Amount_WithAThirdDecimal_IsRefused() =>
        await SaveAsync(new InvestmentEntry(InvestmentKind.Cash, "奖学金") { AmountYuan = 1.005m }, fits: false);

    [DatabaseFact]
    public async Task Change_IsCheckedLikeANewRow()
    {
        var college = TestData.College("芜湖职业技术学院");
        await Database.StoreAsync(college);
        await using var session = Database.As(TestUser.Coordinator);
        (await session.Context.Colleges.SingleAsync()).Describe(
            new CollegeDetails { Name = college.Name, Type = college.Type, City = new string('市', 51) });

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => session.UnitOfWork.SaveChangesAsync(default));
        Assert.Contains("College.City", refusal.Message);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private async Task SaveAsync(object row, bool fits)
    {
        await using var session = Database.As(TestUser.Coordinator);
        session.Context.Add(row);
        if (fits)
        {
            await session.UnitOfWork.SaveChangesAsync(default);
        }
        else
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => session.UnitOfWork.SaveChangesAsync(default));
        }
    }
}

public sealed class ColumnLimitsTestsOnSqlite : ColumnLimitsTests;

[OnSqlServer]
public sealed class ColumnLimitsTestsOnSqlServer : ColumnLimitsTests;
