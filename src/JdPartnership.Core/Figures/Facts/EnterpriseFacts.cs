using JdPartnership.Core.Enterprises;

namespace JdPartnership.Core.Figures.Facts;

public sealed record EnterpriseFact(string LegalName, string UnitName, string ShortName);

public sealed record ServiceCentreFact(string Name, string? Business, string? Source);

public sealed record MilestoneFact(DateOnly Date, DatePrecision Precision, string Text, string? Source);

public sealed record SectionFact(int Order, int Level, string Title, string Body);
