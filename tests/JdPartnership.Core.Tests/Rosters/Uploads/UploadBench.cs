using System.Globalization;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Contexts;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Tests.PersonalData;
using JdPartnership.Core.Tests.Rosters.Rules;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace JdPartnership.Core.Tests.Rosters.Uploads;

/// <summary>What reading an upload asks for, as mocks: a batch with one post, a file whose rows a test gives, staging that remembers.</summary>
internal sealed class UploadBench
{
    public static readonly RosterPlace Place = new(7, 3);

    private static readonly PersonalDataKeys Keys = TestKeys.Of(1);

    public Mock<IRosterUploadRepository> Uploads { get; } = new();

    public Mock<IUploadStaging> Staging { get; } = new();

    public Mock<ISealedFileStore> Files { get; } = new();

    public Mock<IRosterReader> Reader { get; } = new();

    public Mock<IRosterContextQueries> Contexts { get; } = new();

    public Mock<IUnitOfWork> UnitOfWork { get; } = new();

    public Mock<IJobProgress> Progress { get; } = new();

    public List<StagedPiece> Staged { get; } = [];

    public static RosterEntryFactory Entries { get; } = new(new PersonalDataProtector(Keys), new BlindIndex(Keys), new RosterFingerprint(Keys));

    public static ColumnMapping<RosterColumn> Mapping { get; } = new("", 1, RosterColumns.All.ToDictionary(d => d.Column, d => (int)d.Column));

    public UploadBench()
    {
        Files.Setup(f => f.OpenSeekableAsync(It.IsAny<StoredFile>(), It.IsAny<CancellationToken>())).ReturnsAsync(() => new MemoryStream([1]));
        Staging.Setup(s => s.GetVersionAsync(It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync(11);
        Staging.Setup(s => s.WriteAsync(It.IsAny<ReadAttempt>(), It.IsAny<StagedPiece>(), It.IsAny<CancellationToken>()))
            .Callback((ReadAttempt _, StagedPiece piece, CancellationToken _) => Staged.Add(piece)).ReturnsAsync(true);
        Contexts.Setup(c => c.FindAsync(It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new RosterContextFacts(Sample.Batch, [new PlaceFacts(Place, Sample.Post)], Sample.Staff));
        Contexts.Setup(c => c.ListOthersAsync(It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        Contexts.Setup(c => c.ListElsewhereAsync(It.IsAny<int>(), It.IsAny<IReadOnlyCollection<string>>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(Array.Empty<Stay>().ToLookup(_ => ""));
        Holds();
    }

    /// <summary>Working entries of the roster.</summary>
    public void Holds(params WorkingEntry[] working) => Staging
        .Setup(s => s.ListWorkingAsync(It.IsAny<int>(), It.IsAny<int>(), It.IsAny<int>(), It.IsAny<CancellationToken>()))
        .ReturnsAsync((int _, int after, int take, CancellationToken _) => [.. working.Where(e => e.Id > after).Take(take)]);

    /// <summary>The file's sheet: its headers are recognised, its rows are these.</summary>
    public void FileHas(params IEnumerable<RosterRow> rows)
    {
        Reader.Setup(r => r.ReadHeaders(It.IsAny<Stream>(), It.IsAny<string>())).Returns([new SheetHeaders<RosterColumn>("", false, 1, [.. RosterColumns.All.Select(d => d.Header)], [], Mapping)]);
        Reader.Setup(r => r.ReadRows(It.IsAny<Stream>(), It.IsAny<string>(), Mapping)).Returns(rows.Select(Cells));
    }

    public RosterUpload Waits(UploadState state = UploadState.Reading)
    {
        var upload = RosterUploadTests.Received();
        typeof(RosterUpload).GetProperty(nameof(RosterUpload.State))!.SetValue(upload, state);
        Uploads.Setup(u => u.FindAsync(5, It.IsAny<CancellationToken>())).ReturnsAsync(upload);
        return upload;
    }

    public UploadPieces Pieces()
    {
        var scope = new ServiceCollection().AddScoped<ActingUser>().AddSingleton(Contexts.Object).BuildServiceProvider();
        var contexts = new RosterContexts(
            Contexts.Object, new EnterpriseScope(scope.GetRequiredService<IServiceScopeFactory>()), new RuleSettings(), new BusinessClock(TimeProvider.System, TimeZoneInfo.Utc));
        return new UploadPieces(Staging.Object, Reader.Object, contexts, Entries);
    }

    public RosterMappings Mappings() => new(Uploads.Object, Reader.Object);

    public Task ReadAsync(int fence = 1) => new UploadReader(Uploads.Object, Staging.Object, Files.Object, Mappings(), Pieces(), UnitOfWork.Object)
        .ReadAsync(new ReadAttempt(5, fence), Progress.Object, default);

    public static string IndexOf(RosterRow row) => Entries.IndexOf(row)!;

    public static string FingerprintOf(RosterRow row) => Entries.FingerprintOf(row, Place, Sample.Batch.Engagement);

    private static SheetRow Cells(RosterRow row)
    {
        string?[] cells = new string?[RosterColumns.All.Count];
        foreach (var (column, value) in Texts(row))
        {
            cells[(int)column] = value;
        }

        return new SheetRow(row.Number, IsHidden: false, [.. cells.Select(text => new SheetCell(text, null, null, false, false))]);
    }

    private static IEnumerable<(RosterColumn Column, string? Value)> Texts(RosterRow row) =>
    [
        (RosterColumn.Name, row.Name), (RosterColumn.IdNumber, row.IdNumber), (RosterColumn.StudentNumber, row.StudentNumber), (RosterColumn.MajorCode, row.MajorCode),
        (RosterColumn.MajorName, row.MajorName), (RosterColumn.Grade, row.Grade), (RosterColumn.Phone, row.Phone), (RosterColumn.Post, row.Post),
        (RosterColumn.ServiceCentre, row.ServiceCentre), (RosterColumn.Start, Text(row.Start)), (RosterColumn.End, Text(row.End)),
        (RosterColumn.AgreementNumber, row.AgreementNumber), (RosterColumn.AgreementSignedOn, Text(row.AgreementSignedOn)), (RosterColumn.Consent, "是"),
        (RosterColumn.GuardianConsent, "是"), (RosterColumn.PolicyNumber, row.PolicyNumber), (RosterColumn.PolicyStart, Text(row.PolicyStart)),
        (RosterColumn.PolicyEnd, Text(row.PolicyEnd)), (RosterColumn.SafetyTrainedOn, Text(row.SafetyTrainedOn)),
        (RosterColumn.CollegeMentor, row.CollegeMentor), (RosterColumn.EnterpriseMentor, row.EnterpriseMentor), (RosterColumn.MonthlyPay, "3500"), (RosterColumn.PayForm, "银行转账"),
    ];

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
