using JdPartnership.Core.Rosters;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Browser.Tests.Pages;

/// <summary>Every page of a roster that has interns, pay and attendance, and of the people in it.</summary>
public sealed class FilledRosterTour(FilledPortal portal) : IClassFixture<FilledPortal>
{
    [Theory]
    [InlineData(1280, false, false)]
    [InlineData(360, true, true)]
    public async Task EveryPage_IsAccessibleAndFits(int width, bool dark, bool english)
    {
        await using var visitor = await portal.VisitAsync(new VisitorOptions(width, dark, english));
        await visitor.SignInAsync(TestAccounts.Coordinator);
        await VisitAsync(visitor, await PathsAsync(), $"{width}");
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task PagesOfALiaison_AreAccessibleAndFit()
    {
        await using var visitor = await portal.VisitAsync(new VisitorOptions(Width: 360));
        await visitor.SignInAsync(TestAccounts.LiaisonOfJscj);
        var here = $"/rosters/{portal.Approved}";
        var entry = await EntryAsync(e => e.EndedOn == null);
        await VisitAsync(visitor, ["/", "/rosters", here, $"{here}/entries/{entry}", $"{here}/assessments", $"{here}/attendance?month={FilledPortal.Month}", $"{here}/compliance"], "liaison");
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task MainPages_ArePicturedForTheGuide()
    {
        await using var visitor = await portal.VisitAsync();
        await visitor.SignInAsync(TestAccounts.Coordinator);
        var here = $"/rosters/{portal.Approved}";
        foreach (var (name, path) in new[]
        {
            ("roster", here), ("intern", $"{here}/entries/{await EntryAsync(e => e.EndedBy == StayEnd.ByStudent)}"), ("assessments", $"{here}/assessments"),
            ("payments", $"{here}/payments?month={FilledPortal.Month}"), ("attendance", $"{here}/attendance?month={FilledPortal.Month}"), ("compliance", $"{here}/compliance"),
        })
        {
            Assert.Equal(200, await visitor.GoAsync(path));
            await Pictures.TakeAsync(visitor.Page, name);
        }
    }

    private static async Task VisitAsync(Visitor visitor, IReadOnlyList<string> paths, string pictures)
    {
        List<string> wrong = [];
        foreach (var path in paths)
        {
            Assert.Equal((path, 200), (path, await visitor.GoAsync(path)));
            wrong.AddRange(await PageCheck.ProblemsAsync(visitor.Page));
            await Pictures.TakeAsideAsync(visitor.Page, $"filled{path.Split('?')[0].Replace('/', '-')}-{pictures}");
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private async Task<IReadOnlyList<string>> PathsAsync()
    {
        var here = $"/rosters/{portal.Approved}";
        var staying = $"{here}/entries/{await EntryAsync(e => e.EndedOn == null)}";
        var payment = await portal.WithDatabaseAsync(db => db.StipendPayments.Where(p => p.RosterEntry!.RosterId == portal.Approved).Select(p => p.Id).FirstAsync());
        return
        [
            here, $"{here}?tab=history", $"{here}?tab=uploads", $"{here}?tab=findings", $"{here}/compliance", $"{here}/assessments",
            staying, $"{staying}/end", $"{staying}/transfer", $"{staying}/reveal", $"{here}/entries/{await EntryAsync(e => e.EndedBy == StayEnd.ByStudent)}",
            $"{here}/entries/{await EntryAsync(e => e.EndedBy == StayEnd.Transferred)}", $"{here}/entries/{await EntryAsync(e => e.TransferredFromId != null)}",
            $"{here}/payments?month={FilledPortal.Month}", $"{here}/payments/{payment}", $"{here}/attendance?month={FilledPortal.Month}", $"/attendance/{portal.AttendanceImport}", $"/attendance/{portal.UnmappedImport}", $"/attendance/{portal.UnmappedImport}/mapping", "/attendance",
            $"/stipends/payments?month={FilledPortal.Month}", portal.UnmaskedExport, "/personal-data/exports", "/personal-data/retention", "/headcounts?from=2024&to=2026", "/jobs",
            $"/rosters/{portal.Submitted}", $"/rosters/{portal.Submitted}?tab=findings", $"/rosters/{portal.Submitted}/waivers/new?code=R10", "/service-centres/1/compliance",
        ];
    }

    private Task<int> EntryAsync(System.Linq.Expressions.Expression<Func<RosterEntry, bool>> who) =>
        portal.WithDatabaseAsync(db => db.RosterEntries.Where(e => e.RosterId == portal.Approved).Where(who).OrderBy(e => e.RowNumber).Select(e => e.Id).FirstAsync());
}
