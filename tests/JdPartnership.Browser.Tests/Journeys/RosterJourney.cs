using System.Globalization;
using JdPartnership.Browser.Tests.Hands;
using JdPartnership.Browser.Tests.Pages;
using JdPartnership.Core.Common;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;
using JdPartnership.Web.Localization;
using Microsoft.Playwright;

namespace JdPartnership.Browser.Tests.Journeys;

/// <summary>A roster from the wrong file to its approval and the first revision: what a liaison and a coordinator do, with whatever hand, in either language.</summary>
internal sealed class RosterJourney(int rosterId, Visitor liaison, IHand hand, Visitor coordinator, IHand otherHand, string language, TemporaryFolder folder)
{
    private const string WrongNumber = "320802199801010020";
    private static readonly CompleteCsv Complete = new(CsvStudent.DefaultPost, new DateOnly(2018, 9, 1), new DateOnly(2019, 2, 28));

    private readonly string _here = $"/rosters/{rosterId}";

    /// <summary>Pictures for the guide are taken when it is set.</summary>
    public bool TakesPictures { get; init; }

    /// <summary>Keeps the students of journeys apart: one who is in two rosters at the same time blocks the second.</summary>
    public int FirstNumber { get; init; }

    public async Task WrongFilesAreRefusedAsync()
    {
        await SignInAsync(liaison, hand, TestAccounts.LiaisonOfWhzy);
        await OpenAsync(liaison, hand);
        await hand.FollowAsync(Link(liaison, $"{_here}/uploads/new"));
        foreach (var (name, content, code) in new[]
        {
            ("实习名册.xls", WrongFiles.OldExcel, "OldExcel"), ("实习名册.xlsx", WrongFiles.Encrypted, "Encrypted"), ("实习名册.xlsx", WrongFiles.Macros, "Macros"),
        })
        {
            await SendAsync(name, content);
            Assert.Equal(ErrorTexts.Of(new DomainError("Roster.File." + code), language), await liaison.Page.InnerTextAsync("#File-error"));
            await CheckAsync(liaison);
        }

        await PictureAsync(liaison, "roster-refused");
    }

    /// <summary>A file with a wrong row, its error workbook corrected and sent back, then taken over and submitted.</summary>
    public async Task ErrorsAreCorrectedAndSubmittedAsync()
    {
        await SendAsync("实习名册.csv", Complete.Of(Student(11), Student(12), Student(13) with { IdNumber = WrongNumber }));
        await CountsAreAsync(3, 2, 0, 0, 0, 1);
        await CheckAsync(liaison);
        await PictureAsync(liaison, "roster-errors");
        var errors = await hand.DownloadAsync(Link(liaison, "/errors", exact: false), folder.File(""));

        await hand.FollowAsync(Link(liaison, _here));
        await hand.FollowAsync(Link(liaison, $"{_here}/uploads/new"));
        await SendAsync(Path.GetFileName(errors), WrongFiles.Corrected(await File.ReadAllBytesAsync(errors), WrongNumber, Student(13).IdNumber));
        await CountsAreAsync(3, 3, 0, 0, 0, 0);
        await hand.ChooseNextAsync(liaison.Page.Locator("#mode-correct"), liaison.Page.Locator("#mode-all"));
        await PictureAsync(liaison, "roster-preview");
        await TakeOverAsync();
        await SubmitAsync();
        await StateIsAsync(liaison, "待审核");
    }

    public async Task CoordinatorReturnsAsync(string remark)
    {
        await SignInAsync(coordinator, otherHand, TestAccounts.Coordinator);
        await OpenAsync(coordinator, otherHand);
        await CheckAsync(coordinator);
        await otherHand.TypeAsync(coordinator.Page.Locator("#Remark"), remark);
        await PictureAsync(coordinator, "roster-review");
        await otherHand.FollowAsync(coordinator.Page.Locator($"form[action='{_here}/return'] button:not([formaction])"));
        await StateIsAsync(coordinator, "已退回");
    }

    public async Task LiaisonResubmitsAsync(string remark)
    {
        await OpenAsync(liaison, hand);
        Assert.Contains(remark, await liaison.TextAsync(), StringComparison.Ordinal);
        await CheckAsync(liaison);
        await hand.FollowAsync(Link(liaison, $"{_here}/uploads/new"));
        await SendAsync("实习名册二.csv", Complete.Of(Student(11) with { Phone = "13911112222" }, Student(12), Student(14)));
        await CountsAreAsync(3, 1, 1, 1, 1, 0);
        await hand.TickAsync(liaison.Page.Locator("#removes-missing"));
        await TakeOverAsync();
        await SubmitAsync();
        await StateIsAsync(liaison, "待审核");
    }

    /// <summary>Sees what is different from what was returned, and approves it.</summary>
    public async Task CoordinatorApprovesAsync()
    {
        await OpenAsync(coordinator, otherHand);
        await otherHand.FollowAsync(Link(coordinator, $"{_here}?tab=changes"));
        await otherHand.FollowAsync(Link(coordinator, $"{_here}?tab=changes&review=true"));
        var differences = coordinator.Page.Locator("table.history tbody tr");
        Assert.Equal(3, await differences.CountAsync());
        foreach (var person in new[] { 11, 13, 14 })
        {
            Assert.Equal(1, await differences.Filter(new LocatorFilterOptions { HasText = Student(person).Name }).CountAsync());
        }

        await CheckAsync(coordinator);
        await PictureAsync(coordinator, "roster-differences");
        await otherHand.FollowAsync(coordinator.Page.Locator($"button[formaction='{_here}/approve']"));
        await StateIsAsync(coordinator, "已通过");
    }

    public async Task LiaisonSeesItReadOnlyAndRevisesAsync()
    {
        await OpenAsync(liaison, hand);
        await StateIsAsync(liaison, "已通过");
        Assert.Equal(0, await liaison.Page.Locator($"main form[method=post]:not([action$='/search']), main a[href='{_here}/submit']").CountAsync());
        await PictureAsync(liaison, "roster-approved");

        await hand.FollowAsync(Link(liaison, $"{_here}/uploads/new"));
        await CheckAsync(liaison);
        await SendAsync("实习名册三.csv", Complete.Of(Student(11) with { Phone = "13911112222" }, Student(12), Student(14), Student(15)));
        await TakeOverAsync();
        await hand.FollowAsync(Link(liaison, _here));
        await StateIsAsync(liaison, "修订中");
        Assert.NotEqual(0, await liaison.Page.Locator(".notice-info").CountAsync());
        await CheckAsync(liaison);
    }

    private static async Task SignInAsync(Visitor visitor, IHand hand, string userName)
    {
        await visitor.GoAsync("/account/login");
        await hand.TypeAsync(visitor.Page.Locator("#UserName"), userName);
        await hand.TypeAsync(visitor.Page.Locator("#Password"), TestAccounts.Password);
        await hand.FollowAsync(visitor.Page.Locator("form[action='/account/login'] button[type=submit]"));
    }

    /// <summary>From wherever one is, by the menu and the list.</summary>
    private async Task OpenAsync(Visitor visitor, IHand hand)
    {
        await hand.FollowAsync(visitor.Page.Locator("nav a[href='/rosters']").First);
        await hand.FollowAsync(Link(visitor, _here));
    }

    private async Task SendAsync(string name, byte[] content)
    {
        await File.WriteAllBytesAsync(folder.File(name), content);
        await hand.ChooseFileAsync(liaison.Page.Locator("#File"), folder.File(name));
        await hand.FollowAsync(liaison.Page.Locator($"form[action='{_here}/uploads/new'] button[type=submit]"));
    }

    private async Task TakeOverAsync()
    {
        // While the file is read the page loads itself anew.
        var takeOver = liaison.Page.Locator("form[action$='/apply'] button[type=submit]");
        await takeOver.WaitForAsync();
        await CheckAsync(liaison);
        await hand.FollowAsync(takeOver);
        await liaison.Page.Locator(".notice-success").WaitForAsync();
    }

    private async Task SubmitAsync()
    {
        await hand.FollowAsync(Link(liaison, _here));
        await hand.FollowAsync(Link(liaison, $"{_here}/submit"));
        var reasons = liaison.Page.Locator("textarea[name^='Reasons']");
        for (var index = 0; index < await reasons.CountAsync(); index++)
        {
            await hand.TypeAsync(reasons.Nth(index), "已与企业核实");
        }

        await CheckAsync(liaison);
        await PictureAsync(liaison, "roster-submit");
        await hand.FollowAsync(liaison.Page.Locator($"form[action='{_here}/submit'] button[type=submit]"));
    }

    /// <summary>Once the file is read: rows of the file, new, changed, same, missing, wrong.</summary>
    private async Task CountsAreAsync(params int[] expected)
    {
        var counts = liaison.Page.Locator(".upload-counts a");
        await counts.First.WaitForAsync();
        var texts = await counts.AllInnerTextsAsync();
        Assert.Equal(expected, texts.Select(text => int.Parse(string.Concat(text.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture)));
    }

    private async Task StateIsAsync(Visitor visitor, string chinese)
    {
        var expected = language == Languages.English ? Translations.Current.English[chinese] : chinese;
        await visitor.Page.Locator(".facts .status", new PageLocatorOptions { HasText = expected }).First.WaitForAsync();
    }

    private CsvStudent Student(int number) => CsvStudent.Numbered(FirstNumber + number);

    private static ILocator Link(Visitor visitor, string address, bool exact = true) =>
        visitor.Page.Locator(exact ? $"#content a[href='{address}']" : $"#content a[href$='{address}']").First;

    private static async Task CheckAsync(Visitor visitor) => Assert.Empty(await PageCheck.ProblemsAsync(visitor.Page));

    private Task PictureAsync(Visitor visitor, string name) => TakesPictures ? Pictures.TakeAsync(visitor.Page, name) : Task.CompletedTask;
}
