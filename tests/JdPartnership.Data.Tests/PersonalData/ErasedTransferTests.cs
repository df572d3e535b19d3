using JdPartnership.Core.Audit;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.Rosters;
using JdPartnership.Data.Tests.Rosters;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JdPartnership.Data.Tests.PersonalData;

/// <summary>A transfer writes an entry with everything of its person: erasure must find that too, in whatever table it has left a trace.</summary>
public abstract class ErasedTransferTests : StayArrangement
{
    private static readonly string[] Texts = ["电商班七七", "XY-77001", "BX-77002", "院校导师七七", "企业导师七七"];

    [DatabaseFact]
    public async Task ErasePerson_AfterATransfer_LeavesNothingInAnyTable()
    {
        await TransferredAsync();
        await EraseAsync(erasure => erasure.ErasePersonAsync(1.ToString("x32"), RosterTestData.Now, default));
        Assert.Empty(await FoundAsync());
    }

    [DatabaseFact]
    public async Task EraseBatch_AfterATransfer_LeavesNothingInAnyTable()
    {
        await TransferredAsync();
        await EraseAsync(erasure => erasure.EraseBatchAsync(Roster.BatchId, RosterTestData.Now, default));
        Assert.Empty(await FoundAsync());
    }

    [DatabaseFact]
    public async Task Transfer_TellsTheHistoryOnlyThatThereIsSomething()
    {
        await TransferredAsync();
        Assert.DoesNotContain(await FoundAsync(), found => found.StartsWith("ChangeEntries", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task Erase_ClearsWhatTheHistoryHeldBefore_AndKeepsTheRest()
    {
        await TransferredAsync();
        var entry = await EntryAsync(1);
        var old = new ChangeEntry
        {
            At = RosterTestData.Now,
            UserName = "coordinator",
            Action = ChangeAction.Created,
            EntityType = nameof(RosterEntry),
            EntityUid = entry.Uid,
            CollegeId = entry.CollegeId,
            Fields = [new("ClassName", null, Texts[0]), new("Start", null, "2018-09-01")],
        };
        await Database.StoreAsync(old);
        Assert.Contains("ChangeEntries.Fields " + Texts[0], await FoundAsync());

        await EraseAsync(erasure => erasure.ErasePersonAsync(entry.IdIndex, RosterTestData.Now, default));
        Assert.Empty(await FoundAsync());
        var left = await One.ReadAsync(db => db.ChangeEntries.SingleAsync(c => c.Id == old.Id));
        Assert.Equal([new("ClassName", null, null), new FieldChange("Start", null, "2018-09-01")], left.Fields);
    }

    private async Task TransferredAsync()
    {
        await ApprovedAsync(1, 2);
        await One.ReadAsync(db => db.RosterEntries.Where(e => e.RowNumber == 1).ExecuteUpdateAsync(set => set
            .SetProperty(e => e.ClassName, Texts[0])
            .SetProperty(e => e.AgreementNumber, Texts[1])
            .SetProperty(e => e.PolicyNumber, Texts[2])
            .SetProperty(e => e.CollegeMentor, Texts[3])
            .SetProperty(e => e.EnterpriseMentor, Texts[4])));
        await TransferAsync(1);
        Assert.Equal(2 * Texts.Length, await One.ReadAsync(async db =>
            (await db.RosterEntries.ToListAsync()).Sum(e => Texts.Count(t => new[] { e.ClassName, e.AgreementNumber, e.PolicyNumber, e.CollegeMentor, e.EnterpriseMentor }.Contains(t)))));
    }

    private async Task EraseAsync(Func<IErasure, Task> work)
    {
        await using var session = Database.As(TestUser.WithAccount(1, "admin"));
        await session.UnitOfWork.InTransactionAsync(_ => work(session.Get<IErasure>()), default);
    }

    // Every column that is text in the database, also where the model sees a list or an enumeration.
    private Task<List<string>> FoundAsync() => One.ReadAsync(async db =>
    {
        List<string> found = [];
        foreach (var (table, column) in db.Model.GetEntityTypes().SelectMany(TextColumns).Distinct())
        {
            foreach (var text in Texts)
            {
                var like = $"%{text}%";
                var sql = $"SELECT COUNT(*) AS \"Value\" FROM \"{table}\" WHERE \"{column}\" LIKE {{0}}";
                if (await db.Database.SqlQueryRaw<int>(sql, like).SingleAsync() > 0)
                {
                    found.Add($"{table}.{column} {text}");
                }
            }
        }

        return found;
    });

    private static IEnumerable<(string Table, string Column)> TextColumns(IEntityType type) => type.GetTableName() is { } table
        ? type.GetProperties()
            .Where(p => (p.GetTypeMapping().Converter?.ProviderClrType ?? p.ClrType) == typeof(string))
            .Select(p => (table, p.GetColumnName(StoreObjectIdentifier.Table(table, type.GetSchema()))!))
            .Where(c => c.Item2 is not null)
        : [];
}

public sealed class SqliteErasedTransferTests : ErasedTransferTests;

[OnSqlServer]
public sealed class SqlServerErasedTransferTests : ErasedTransferTests;
