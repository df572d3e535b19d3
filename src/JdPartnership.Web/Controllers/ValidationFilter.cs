using FluentValidation;
using Microsoft.AspNetCore.Mvc.Filters;

namespace JdPartnership.Web.Controllers;

/// <summary>Runs the registered validator of each argument and fills ModelState; the action decides what to show.</summary>
internal sealed class ValidationFilter : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        foreach (var argument in context.ActionArguments.Values)
        {
            if (argument is not null && ValidatorOf(context.HttpContext.RequestServices, argument.GetType()) is { } validator)
            {
                var result = await validator.ValidateAsync(new ValidationContext<object>(argument), context.HttpContext.RequestAborted);
                foreach (var failure in result.Errors)
                {
                    // A value that could not be read already has its sentence; a second one about the same field only confuses.
                    if (!context.ModelState.TryGetValue(failure.PropertyName, out var entry) || entry.Errors.Count == 0)
                    {
                        context.ModelState.AddModelError(failure.PropertyName, failure.ErrorMessage);
                    }
                }
            }
        }

        await next();
    }

    private static IValidator? ValidatorOf(IServiceProvider services, Type type) =>
        type.IsClass && type != typeof(string) ? services.GetService(typeof(IValidator<>).MakeGenericType(type)) as IValidator : null;
}
