namespace JdPartnership.Web.PersonalData.Logging;

/// <summary>Stands in a log for an exception whose text held a number of a person.</summary>
internal sealed class RedactedException(string message, string text) : Exception(message)
{
    public override string ToString() => text;
}
