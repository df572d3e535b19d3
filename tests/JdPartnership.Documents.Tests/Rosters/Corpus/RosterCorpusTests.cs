namespace JdPartnership.Documents.Tests.Rosters.Corpus;

/// <summary>Every file of the corpus gives what stands beside it: the rows and findings, or the refusal.</summary>
public sealed class RosterCorpusTests
{
    private const int FewestFiles = 45;

    private static readonly Dictionary<string, CorpusFile> Files =
        ProducerFiles.All.Concat(ContentFiles.All).Concat(TextFiles.All).Concat(RefusedFiles.All).ToDictionary(f => f.Title);

    public static TheoryData<string> Titles => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Titles))]
    public void File_IsReadAsExpected(string title)
    {
        var file = Files[title];
        Assert.Equal(file.Expected, ReadRoster.LinesOrRefusal(file.Make(), file.FileName));
    }

    [Fact]
    public void Corpus_IsLargeEnough() => Assert.True(Files.Count >= FewestFiles, $"{Files.Count} files");
}
