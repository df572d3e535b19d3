using JdPartnership.Browser.Tests.Hands;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;
using JdPartnership.Web.Localization;
using Microsoft.Playwright;

namespace JdPartnership.Browser.Tests.Journeys;

/// <summary>The whole way of a roster, from a wrong file to the first revision.</summary>
public sealed class RosterJourneyTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Fact]
    public Task InChinese_ByKeyboardAlone() => TravelAsync("2018年秋季岗位实习", Languages.Chinese, page => new Keyboard(page), "请核对十三号学生的证件号码，并补充联系电话。");

    [Fact]
    public Task InEnglish_ByKeyboardAlone_CoordinatorByMouse() =>
        TravelAsync("2018年秋季顶岗实习", Languages.English, page => new Mouse(page), "Please check the number of student 13.");

    private async Task TravelAsync(string batch, string language, Func<IPage, IHand> coordinatorHand, string remark)
    {
        using var folder = new TemporaryFolder();
        var options = new VisitorOptions(English: language == Languages.English);
        var roster = await portal.WithDatabaseAsync(db => db.AddRosterAsync(TestAccounts.Whzy, batch));
        await using var liaison = await portal.VisitAsync(options);
        await using var coordinator = await portal.VisitAsync(options);
        var journey = new RosterJourney(roster, liaison, new Keyboard(liaison.Page), coordinator, coordinatorHand(coordinator.Page), language, folder)
        {
            TakesPictures = language == Languages.Chinese,
            FirstNumber = language == Languages.Chinese ? 0 : 30,
        };

        await journey.WrongFilesAreRefusedAsync();
        await journey.ErrorsAreCorrectedAndSubmittedAsync();
        await journey.CoordinatorReturnsAsync(remark);
        await journey.LiaisonResubmitsAsync(remark);
        await journey.CoordinatorApprovesAsync();
        await journey.LiaisonSeesItReadOnlyAndRevisesAsync();

        Assert.Empty(liaison.Complaints);
        Assert.Empty(coordinator.Complaints);
    }
}
