namespace JdPartnership.Core.Reports.Content;

/// <summary>A piece of the body. The set is closed: a renderer's switch over it is complete.</summary>
public abstract record ReportBlock
{
    private protected ReportBlock()
    {
    }
}
