namespace JdPartnership.Core.Common;

/// <summary>No such row within the viewer's scope. Another college's row is "not found", never "forbidden".</summary>
public sealed class NotFoundException(string what) : Exception(what);
