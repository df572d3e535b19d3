using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>Posts, staff and wages, and two batches with empty rosters. Made up, as their source says: no document of the demo tells them.</summary>
internal static class DemoBatches
{
    /// <param name="colleges">The demo's colleges.</param>
    /// <param name="centres">Stored already: wages and staffing levels go by their numbers.</param>
    /// <param name="posts">Stored already, as <see cref="Posts"/> made them.</param>
    public static IEnumerable<object> Read(DemoColleges colleges, IReadOnlyDictionary<string, ServiceCentre> centres, IReadOnlyDictionary<string, Post> posts)
    {
        var file = DemoFiles.Json<File>("posts.json");
        var batches = file.Batches.Select(b =>
        {
            var batch = new InternshipBatch(colleges[b.College], b.Name, EngagementKind.PostInternship, b.Start, b.End)
            {
                PlannedPersons = b.Planned,
                HoursFilingNumber = b.HoursFilingNumber,
                HoursFiledOn = b.HoursFiledOn,
                Remark = file.Source,
            };
            batch.OfferPosts([new BatchPost(posts[b.Post], centres[b.Centre]) { PlannedPersons = b.Planned }]);
            return new Roster(batch);
        });
        return
        [
            .. file.Staffing.Select(s => new StaffingLevel(centres[s.Centre], s.Post is null ? null : posts[s.Post], s.ValidFrom, s.Persons) { Source = file.Source }),
            .. file.Wages.Select(w => new PostWage(posts[w.Post], centres[w.Centre], w.ValidFrom, w.MonthlyWage)
            {
                LowestTierWage = w.LowestTierWage,
                ProbationWage = w.ProbationWage,
                LocalHourlyMinimum = w.LocalHourlyMinimum,
                Source = file.Source,
            }),
            .. batches,
        ];
    }

    public static IReadOnlyList<Post> Posts() => [.. DemoFiles.Json<File>("posts.json").Posts.Select(p => new Post(p.Name)
    {
        MajorCategories = p.MajorCategories,
        MonthlyHours = p.MonthlyHours,
        LabourGrade = p.LabourGrade,
        HasUnusualHours = p.HasUnusualHours,
        Remark = p.Remark,
    })];

    private sealed record File(string Source, IReadOnlyList<PostFact> Posts, IReadOnlyList<Level> Staffing, IReadOnlyList<Wage> Wages, IReadOnlyList<Batch> Batches);

    private sealed record PostFact(string Name, string MajorCategories, decimal MonthlyHours, int LabourGrade, bool HasUnusualHours, string Remark);

    private sealed record Level(string Centre, string? Post, DateOnly ValidFrom, int Persons);

    private sealed record Wage(string Centre, string Post, DateOnly ValidFrom, decimal MonthlyWage, decimal LowestTierWage, decimal ProbationWage, decimal LocalHourlyMinimum);

    private sealed record Batch(
        string College, string Name, DateOnly Start, DateOnly End, int Planned, string Centre, string Post, string? HoursFilingNumber, DateOnly? HoursFiledOn);
}
