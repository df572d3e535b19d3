using System.Security.Cryptography;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Entries;
using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Web.Demo;

/// <summary>
/// Rosters with invented interns for colleges of the demo: one approved, one under review, one in work with findings. Every step is the one
/// a person would take, so that the demo holds nothing the portal would not have let in.
/// </summary>
public sealed class DemoRosters(EnterpriseScope enterprise)
{
    private const string Actor = "demo load";
    private const string Reviewer = "demo review";
    private const string Autumn = "2026年秋季岗位实习";
    private const string Post = "商家支持";
    private const string Yangzhou = "扬州分中心";
    private const string Suqian = "宿迁分中心";
    private const string Last = "芜湖职业技术学院";
    private const string Reason = "演示数据：已与院校核对";

    /// <summary>Whether the last step was taken: the college of the last roster has uploaded its file, or people went on with it or removed it.</summary>
    public Task<bool> IsLoadedAsync(CancellationToken cancellationToken) => StepAsync(async p =>
    {
        var batches = await p.GetRequiredService<IBatchQueries>().ListAllAsync(new BatchFilter { Text = Last }, cancellationToken);
        return batches.Count != 1
            || batches[0].Entries > 0
            || (await p.GetRequiredService<IRosterQueries>().ListUploadsAsync(batches[0].RosterId, cancellationToken))
                .Any(u => u.State is UploadState.Applied or UploadState.Undone);
    });

    /// <summary>Needs the facts of the demo. Goes on where it was ended: a step whose rows are there is not taken again.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var approved = new DemoRosterFile(
            "2025年春季实习名册.csv", new DateOnly(2025, 3, 3), new DateOnly(2025, 8, 29), Yangzhou, Post, [.. Interns(1, 24, "32", 2023)]);
        await ApproveAsync(await RosterAsync("江苏财经职业技术学院", "2025年春季岗位实习", approved, [Yangzhou, Suqian], cancellationToken), approved, cancellationToken);

        var otherMajor = DemoIntern.Of(119, "32", 2024) with { MajorCode = "570101", MajorName = "应用英语" };
        var submitted = Autumn2026(Yangzhou, Post, [.. Interns(101, 18, "32", 2024), otherMajor]);
        var underReview = await RosterAsync("江苏建筑职业技术学院", Autumn, submitted, [Yangzhou], cancellationToken);
        await UploadAsync(underReview, submitted, cancellationToken);
        await SubmitAsync(underReview, cancellationToken);

        var batches = await StepAsync(p => p.GetRequiredService<IBatchQueries>().ListAllAsync(new BatchFilter { Text = Last }, cancellationToken));
        await UploadAsync(batches.Single().RosterId, Autumn2026(Suqian, "电话客服", InternsWithFindings()), cancellationToken);
    }

    // Offers the post at these centres, for the days of the file.
    private Task<int> RosterAsync(string college, string name, DemoRosterFile file, IReadOnlyList<string> centres, CancellationToken cancellationToken) => StepAsync(async p =>
    {
        var queries = p.GetRequiredService<IBatchQueries>();
        if ((await queries.ListAllAsync(new BatchFilter { Text = college }, cancellationToken)).FirstOrDefault(b => b.Name == name) is { } made)
        {
            return made.RosterId;
        }

        var choices = await queries.ListPlacesAsync(cancellationToken);
        var post = choices.Posts.First(c => c.Name == file.Post).Id;
        var batch = await p.GetRequiredService<BatchService>().CreateAsync(
            new CreateBatch
            {
                CollegeId = (await p.GetRequiredService<CollegeCatalogue>().ListNamesAsync(cancellationToken)).First(c => c.Name == college).Id,
                Details = new BatchDetails
                {
                    Name = name,
                    Engagement = EngagementKind.PostInternship,
                    Start = file.Start,
                    End = file.End,
                    PlannedPersons = file.Interns.Count,
                    Remark = "演示数据",
                    Places = [.. centres.Select(c => new PlannedPlace(post, choices.Centres.First(centre => centre.Name == c).Id, null))],
                },
            },
            cancellationToken);
        return (await queries.FindAsync(batch, cancellationToken))!.RosterId;
    });

    private static DemoRosterFile Autumn2026(string centre, string post, IReadOnlyList<DemoIntern> interns) =>
        new("2026年秋季实习名册.csv", new DateOnly(2026, 9, 1), new DateOnly(2027, 2, 26), centre, post, interns);

    private static IEnumerable<DemoIntern> Interns(int first, int count, string province, int gradeYear) =>
        Enumerable.Range(first, count).Select(number => DemoIntern.Of(number, province, gradeYear));

    // One each: no insurance, no pay, a minor, a first-year student, a number whose check digit is wrong.
    private static List<DemoIntern> InternsWithFindings()
    {
        var wrong = DemoIntern.Of(216, "34", 2024);
        var check = wrong.IdNumber[^1] == '0' ? '1' : '0';
        return
        [
            .. Interns(201, 12, "34", 2024),
            DemoIntern.Of(213, "34", 2024) with { PolicyNumber = null },
            DemoIntern.Of(214, "34", 2024) with { MonthlyPay = null },
            DemoIntern.Of(215, "34", 2024).BornOn(new DateOnly(2009, 3, 15)),
            DemoIntern.Of(217, "34", 2026),
            wrong with { IdNumber = wrong.IdNumber[..^1] + check },
        ];
    }

    private async Task ApproveAsync(int rosterId, DemoRosterFile file, CancellationToken cancellationToken)
    {
        await UploadAsync(rosterId, file, cancellationToken);
        await SubmitAsync(rosterId, cancellationToken);
        await StepAsync(Reviewer, async p =>
        {
            if (await FindAsync(p, rosterId, cancellationToken) is { State: RosterState.Submitted } roster)
            {
                await p.GetRequiredService<RosterService>().ApproveAsync(new MoveRoster { Id = rosterId, Version = roster.Version }, cancellationToken);
            }
        });
        var entries = await StepAsync(async p => (await p.GetRequiredService<IRosterQueries>()
            .ListEntriesAsync(rosterId, new EntryFilter(), new PageRequest(size: PageRequest.MaximumSize), cancellationToken)).Items);
        if (entries.All(e => e.EndedBy != StayEnd.ByStudent))
        {
            await EndAsync(rosterId, entries[2].Id, cancellationToken);
        }

        if (entries.All(e => e.EndedBy != StayEnd.Transferred))
        {
            await TransferAsync(rosterId, entries[4].Id, cancellationToken);
        }

        if (!await StepAsync(async p => (await p.GetRequiredService<IAssessmentQueries>().CountAsync(rosterId, cancellationToken)).Enterprise.Values.Any(n => n > 0)))
        {
            await AssessAsync(rosterId, [.. entries.DistinctBy(e => e.StudentNumber)], cancellationToken);
        }
    }

    private async Task UploadAsync(int rosterId, DemoRosterFile file, CancellationToken cancellationToken)
    {
        if (await StepAsync(async p => (await FindAsync(p, rosterId, cancellationToken)).Entries > 0))
        {
            return;
        }

        var (uploadId, submission) = await StepAsync(p => ReceiveAsync(p, rosterId, file, cancellationToken));
        await StepAsync(async p =>
        {
            var reader = p.GetRequiredService<UploadReader>();
            if (await reader.BeginAsync(submission, cancellationToken) is { } attempt)
            {
                await reader.ReadAsync(attempt, new Silence(), cancellationToken);
            }
        });
        await StepAsync(p => p.GetRequiredService<UploadDecisions>()
            .ApplyAsync(new ApplyUpload(rosterId, uploadId, ApplyMode.CorrectRowsOnly, RemovesMissing: false), cancellationToken));
    }

    // The file of a load that was ended is there already, read or not.
    private static async Task<(int UploadId, Guid Submission)> ReceiveAsync(IServiceProvider provider, int rosterId, DemoRosterFile file, CancellationToken cancellationToken)
    {
        var (uploads, user, content) = (provider.GetRequiredService<IRosterUploadRepository>(), provider.GetRequiredService<ICurrentUser>(), file.ToBytes());
        if (await uploads.FindSameAsync(rosterId, Convert.ToHexStringLower(SHA256.HashData(content)), cancellationToken) is { } received)
        {
            return (received.Id, received.SubmissionId);
        }

        var stored = await provider.GetRequiredService<ISealedFileStore>().SaveAsync(
            file.Name, "text/csv", (stream, token) => stream.WriteAsync(content, token).AsTask(), cancellationToken);
        var upload = new RosterUpload(
            (await uploads.FindRosterAsync(rosterId, cancellationToken))!, Guid.NewGuid(), stored, user.UserId, user.UserName, provider.GetRequiredService<BusinessClock>().UtcNow);
        uploads.Add(upload);
        await provider.GetRequiredService<IUnitOfWork>().SaveChangesAsync(cancellationToken);
        return (upload.Id, upload.SubmissionId);
    }

    private Task SubmitAsync(int rosterId, CancellationToken cancellationToken) => StepAsync(async p =>
    {
        var roster = await FindAsync(p, rosterId, cancellationToken);
        if (roster.State != RosterState.Draft)
        {
            return;
        }

        var open = await p.GetRequiredService<IFindingQueries>().SummariseAsync(rosterId, cancellationToken);
        await p.GetRequiredService<RosterService>().SubmitAsync(
            new MoveRoster { Id = rosterId, Version = roster.Version, Reasons = open.Select(f => f.Code).Distinct().ToDictionary(c => c, _ => (string?)Reason) }, cancellationToken);
    });

    private static async Task<RosterRecord> FindAsync(IServiceProvider provider, int rosterId, CancellationToken cancellationToken) =>
        (await provider.GetRequiredService<IRosterQueries>().FindAsync(rosterId, cancellationToken))!;

    private Task EndAsync(int rosterId, int entryId, CancellationToken cancellationToken) => StepAsync(async p => await p.GetRequiredService<StayEnds>().EndAsync(
        new EndStay
        {
            RosterId = rosterId,
            EntryId = entryId,
            Version = await VersionAsync(p, rosterId, entryId, cancellationToken),
            LastDay = new DateOnly(2025, 6, 13),
            EndedBy = StayEnd.ByStudent,
            Reason = "演示数据：参加专转本考试",
        },
        cancellationToken));

    private Task TransferAsync(int rosterId, int entryId, CancellationToken cancellationToken) => StepAsync(async p =>
    {
        var places = await p.GetRequiredService<IStayQueries>().ListPlacesAsync(rosterId, cancellationToken);
        var target = places.First(place => place.ServiceCentre == Suqian);
        await p.GetRequiredService<StayTransfers>().TransferAsync(
            new TransferStay
            {
                RosterId = rosterId,
                EntryId = entryId,
                Version = await VersionAsync(p, rosterId, entryId, cancellationToken),
                FirstDay = new DateOnly(2025, 5, 26),
                Place = new RosterPlace(target.PostId, target.ServiceCentreId),
                Reason = "演示数据：旺季支援",
            },
            cancellationToken);
    });

    private Task<int> AssessAsync(int rosterId, IReadOnlyList<EntryRow> entries, CancellationToken cancellationToken)
    {
        var grades = Enum.GetValues<AssessmentGrade>();
        var lines = entries.SkipLast(2).Select((e, i) =>
            new AssessmentLine(e.Id, null, new(grades[i % 3], i % 4 == 0 ? null : grades[i % 2], null), AssessmentValues.None));
        return StepAsync(p => p.GetRequiredService<AssessmentService>().SaveAsync(new SaveAssessments { RosterId = rosterId, Lines = [.. lines] }, cancellationToken));
    }

    private static async Task<int> VersionAsync(IServiceProvider provider, int rosterId, int entryId, CancellationToken cancellationToken) =>
        (await provider.GetRequiredService<IStayQueries>().FindAsync(rosterId, entryId, cancellationToken))!.Version;

    // Each in a scope of its own, as requests and jobs have it.
    private Task<T> StepAsync<T>(Func<IServiceProvider, Task<T>> step) => enterprise.RunAsync(Actor, step);

    private Task StepAsync(Func<IServiceProvider, Task> step) => StepAsync(Actor, step);

    private async Task StepAsync(string actor, Func<IServiceProvider, Task> step) => await enterprise.RunAsync(actor, async provider =>
    {
        await step(provider);
        return true;
    });

    private sealed class Silence : IJobProgress
    {
        public Task ReportAsync(int done, int total, JobSentence message, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
