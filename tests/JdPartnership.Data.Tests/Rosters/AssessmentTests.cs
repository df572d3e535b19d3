using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>Grades of approved entries.</summary>
public abstract class AssessmentTests : StayArrangement
{
    [DatabaseFact]
    public async Task Grades_AreCountedByPerson_AndSurviveARevision()
    {
        await ApprovedAsync(1, 2, 3);
        await TransferAsync(2);
        await AssessAsync(1, new(AssessmentGrade.Good, AssessmentGrade.Excellent, null));
        await AssessAsync(2, new(AssessmentGrade.Good, null, "调岗"));
        await RevisedAsync(Start, End.AddDays(-1), 1);

        await using var session = Database.As(TestUser.Coordinator);
        var queries = session.Get<IAssessmentQueries>();
        var totals = await queries.CountAsync(Roster.Id, default);
        Assert.Equal((3, 2, 1), (totals.Persons, totals.Enterprise[AssessmentGrade.Good], totals.College[AssessmentGrade.Excellent]));
        var rows = (await queries.ListAsync(Roster.Id, new PageRequest(), default)).Items.OrderBy(r => r.Values.Remark is null).ToList();
        Assert.Equal(3, rows.Count);
        Assert.Equal(("调岗", November), (rows[0].Values.Remark, rows[0].LastDay));
        Assert.Equal([AssessmentGrade.Good, null], rows.Skip(1).Select(r => r.Values.EnterpriseGrade).OrderDescending());
        var assessment = (await queries.FindAsync(Roster.Id, (await EntryAsync(1)).IdIndex, default))!;
        Assert.Equal("coordinator", Assert.Single(await queries.ListChangesAsync(assessment.Uid, default)).UserName);
    }
}

public sealed class SqliteAssessmentTests : AssessmentTests;

[OnSqlServer]
public sealed class SqlServerAssessmentTests : AssessmentTests;
