namespace JdPartnership.Core.Accounts;

/// <summary>Which database answers a scope: the primary, or a read replica that may be seconds behind. Decided before the first query.</summary>
public sealed class ReadRoute
{
    /// <summary>Whether the scope only reads and its reader, who takes a copy away, can live with the lag. Pages answer from the primary.</summary>
    public bool MayLag { get; set; }
}
