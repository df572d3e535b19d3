namespace JdPartnership.Web.Models;

public sealed record ErrorModel(int Code, string TraceId);
