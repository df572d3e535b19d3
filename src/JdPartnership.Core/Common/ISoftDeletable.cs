namespace JdPartnership.Core.Common;

/// <summary>A row that goes to the recycle bin instead of being lost. Unique values stay taken while it is there.</summary>
public interface ISoftDeletable
{
    /// <summary>When it was put into the recycle bin, UTC.</summary>
    DateTime? DeletedAt { get; }
}
