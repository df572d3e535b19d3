namespace JdPartnership.Web.Models;

/// <param name="Reason">Why the portal cannot serve, for operators; <c>null</c> for everybody else.</param>
public sealed record ErrorModel(int Code, string TraceId, string? Reason = null);
