using System.Globalization;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Data;
using JdPartnership.Data.Providers.Bulk;
using JdPartnership.TestKit.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Benchmarks.Rosters;

/// <summary>Approved rosters of many colleges and years, written in bulk, then brought into force as an approval does.</summary>
internal sealed class ManyEntries(ImportPortal portal)
{
    public const int EntriesOfRoster = 1_000;
    public const int FirstYear = 2019;
    public const int Years = 8;

    private static readonly string[] Provinces = ["32", "34", "41", "37", "33", "42", "43", "44"];

    /// <summary>Of the last roster, which the lists show: a large one.</summary>
    private const int EntriesOfLast = 20_000;

    private int _person;

    /// <summary>The roster filled last.</summary>
    public int LastRosterId { get; private set; }

    /// <summary>Somebody in that roster.</summary>
    public RosterEntry? Somebody { get; private set; }

    /// <param name="rosters">Of <see cref="EntriesOfRoster"/> entries each: <see cref="Years"/> for every college. A large one follows them.</param>
    public async Task FillAsync(int rosters)
    {
        for (var number = 0; number < rosters; number += Years)
        {
            var college = TestData.College(string.Create(CultureInfo.InvariantCulture, $"第{number}职业学院"), Provinces[number / Years % Provinces.Length]);
            foreach (var year in Enumerable.Range(FirstYear, Math.Min(Years, rosters - number)))
            {
                await portal.RunAsync(provider => AddAsync(provider, college, year, EntriesOfRoster));
            }
        }

        await portal.RunAsync(provider => AddAsync(provider, TestData.College("最后一所职业学院"), FirstYear, EntriesOfLast));
    }

    private async Task<int> AddAsync(IServiceProvider provider, College college, int year, int count)
    {
        var context = provider.GetRequiredService<PartnershipDbContext>();
        context.Attach(portal.Post);
        context.Attach(portal.Centre);
        if (college.Id > 0)
        {
            context.Attach(college);
        }

        var batch = new InternshipBatch(college, string.Create(CultureInfo.InvariantCulture, $"{year}年"), EngagementKind.PostInternship, new DateOnly(year, 3, 1), new DateOnly(year, 12, 31));
        batch.OfferPosts([new BatchPost(portal.Post, portal.Centre)]);
        var upload = RosterTestData.Upload(new Roster(batch));
        context.Add(upload);
        await context.SaveChangesAsync();
        var entries = Enumerable.Range(2, count).Select(row => Entry(upload, year, row)).ToList();
        (LastRosterId, Somebody) = (upload.RosterId, entries[count / 2]);
        var inForce = provider.GetRequiredService<IEntriesInForce>();
        await provider.GetRequiredService<IUnitOfWork>().InTransactionAsync(
            async token =>
            {
                await provider.GetRequiredService<IBulkWriter>().WriteAsync(context, entries, token);
                await inForce.BringIntoForceAsync(upload.RosterId, token);
                await inForce.RenewCountsAsync(upload.RosterId, token);
            },
            CancellationToken.None);
        return 0;
    }

    private RosterEntry Entry(RosterUpload upload, int year, int row)
    {
        var person = ++_person;
        var name = "学生" + string.Concat(person.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('甲' + (digit - '0'))));
        return new RosterEntry
        {
            RosterId = upload.RosterId,
            CollegeId = upload.CollegeId,
            AddedById = upload.Id,
            RowNumber = row,
            Name = name,
            NameNormalized = name,
            IdIndex = $"{Guid.NewGuid():N}",
            IdMask = "320*************24",
            PhoneMask = "138****0000",
            Sealed = new byte[60],
            Fingerprint = $"{Guid.NewGuid():N}",
            StudentNumber = person.ToString("00000000", CultureInfo.InvariantCulture),
            Department = "商贸学院",
            MajorName = "电子商务",
            ClassName = "电商2401班",
            PostId = portal.Post.Id,
            ServiceCentreId = portal.Centre.Id,
            Start = new DateOnly(year, 3, 1).AddDays(row % 30),
            End = new DateOnly(year, 8, 31).AddDays(row % 30),
        }.TakeUp();
    }
}
