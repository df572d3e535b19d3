namespace JdPartnership.Documents.Tests.Rosters.Corpus;

/// <param name="Title">What is special about it.</param>
/// <param name="Make">Its bytes, the same every time.</param>
/// <param name="Expected">Lines of <see cref="ReadRoster"/>, or the code of the refusal.</param>
public sealed record CorpusFile(string Title, string FileName, Func<byte[]> Make, params string[] Expected)
{
    public override string ToString() => Title;
}
