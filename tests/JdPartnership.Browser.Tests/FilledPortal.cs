using System.Globalization;
using System.Net;
using System.Text;
using JdPartnership.Core.Attendance;
using JdPartnership.Core.Rosters;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Browser.Tests;

/// <summary>The demo with its rosters, and a month of what follows approval: pay, attendance, a request for an unmasked export.</summary>
public sealed class FilledPortal : BrowserFixture
{
    public const string Month = "2025-04";

    /// <summary>The approved roster of the demo.</summary>
    public int Approved { get; private set; }

    public int Submitted { get; private set; }

    public int AttendanceImport { get; private set; }

    /// <summary>An attendance file whose headers nobody has explained yet.</summary>
    public int UnmappedImport { get; private set; }

    public string UnmaskedExport { get; private set; } = "";

    protected override async Task FillAsync(IServiceProvider services)
    {
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DemoRosters>().LoadAsync(CancellationToken.None);
        }

        Approved = await RosterAsync(RosterState.Approved);
        Submitted = await RosterAsync(RosterState.Submitted);
        using var coordinator = PortalNode.BrowserOf(new Uri(Address));
        await coordinator.SignInAsync(TestAccounts.Coordinator);
        await PayAsync(coordinator);
        AttendanceImport = await AttendAsync(coordinator);
        UnmappedImport = await SendAttendanceAsync(coordinator, AttendanceImportState.NeedsMapping, "坐席排班导出", "流水,工牌号,坐席姓名,值班日,在线时长", $"1,20235307001,顾若航,{Month}-01,7.5");
        UnmaskedExport = await RequestExportAsync(coordinator);
    }

    private Task<int> RosterAsync(RosterState state) =>
        WithDatabaseAsync(db => db.Rosters.Where(r => r.State == state && db.RosterEntries.Any(e => e.RosterId == r.Id)).Select(r => r.Id).SingleAsync());

    private async Task PayAsync(PortalBrowser coordinator)
    {
        var month = $"?month={Month}&scheme=0";
        await RedirectsAsync(coordinator.PostAsync($"/rosters/{Approved}/payments/propose{month}"));
        await RedirectsAsync(coordinator.PostAsync($"/rosters/{Approved}/payments/pay{month}", ("PaidOn", "2025-05-10"), ("Way", "BankTransfer")));
    }

    // Two ordinary lines, a night, a day too long, and a line that matches nobody.
    private async Task<int> AttendAsync(PortalBrowser coordinator)
    {
        var numbers = await WithDatabaseAsync(db => db.RosterEntries.Where(e => e.RosterId == Approved && e.TransferredFromId == null).OrderBy(e => e.RowNumber).Select(e => e.StudentNumber).Take(3).ToListAsync());
        return await SendAttendanceAsync(
            coordinator,
            AttendanceImportState.Applied,
            "学号,日期,工时,班次类型", $"{numbers[0]},{Month}-01,8,白班", $"{numbers[1]},{Month}-01,7.5,白班", $"{numbers[1]},{Month}-02,8,夜班", $"{numbers[2]},{Month}-03,11,白班", $"S99999,{Month}-03,8,白班");
    }

    private async Task<int> SendAttendanceAsync(PortalBrowser coordinator, AttendanceImportState expected, params string[] lines)
    {
        using var sent = await coordinator.UploadAsync("/attendance", "/attendance", "四月考勤（坐席排班系统导出）.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        var id = int.Parse(sent.Headers.Location!.OriginalString.Split('/')[^1], CultureInfo.InvariantCulture);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await WithDatabaseAsync(db => db.AttendanceImports.AnyAsync(i => i.Id == id && i.State != expected, patience.Token)))
        {
            await Task.Delay(50, patience.Token);
        }

        return id;
    }

    private async Task<string> RequestExportAsync(PortalBrowser coordinator)
    {
        var college = await WithDatabaseAsync(db => db.Rosters.Where(r => r.Id == Approved).Select(r => r.CollegeId).SingleAsync());
        using var answer = await coordinator.SubmitAsync(
            $"/personal-data/exports/new?college={college}&roster={Approved}", "/personal-data/exports/new", ("Fields", "IdNumber"), ("Purpose", "为实习学生办理工位证件"), ("Recipient", "扬州分中心综合管理部"));
        return answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"The request answered {(int)answer.StatusCode}.");
    }

    private static async Task RedirectsAsync(Task<HttpResponseMessage> step)
    {
        using var answer = await step;
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
