namespace JdPartnership.Core.Jobs;

/// <summary>A job cannot do its work; the jobs page says why.</summary>
public sealed class JobFailedException(JobSentence sentence, Exception? inner = null) : Exception(sentence.ToString(), inner)
{
    public JobSentence Sentence => sentence;
}
