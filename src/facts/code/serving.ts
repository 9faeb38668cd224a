/** Calls, decorators and base classes that make code a service or an application. */

import type { Call, CodeFacts } from '../model.ts'
import { type CodeUse, useOf } from './use.ts'

export interface ServingUse extends CodeUse {
  /** service: answers requests of programs; application: a page for people. */
  readonly kind: 'service' | 'application'
}

/** Resolved names of calls and decorators; ids are those of the tool catalogue. */
const SERVING_NAMES: readonly (readonly [string, ServingUse['kind'], RegExp])[] = [
  [
    'fastapi-flask',
    'service',
    /^(?:fastapi\.(?:\w+\.)*(?:FastAPI|APIRouter)|flask\.(?:Flask|Blueprint)|flask_restful\.Api|starlette\.applications\.Starlette|litestar\.Litestar|sanic\.Sanic|quart\.Quart|falcon\.(?:App|API)|robyn\.Robyn|aiohttp\.web\.Application|tornado\.web\.Application|connexion\.\w*App)$/,
  ],
  [
    'gradio-streamlit',
    'application',
    /^(?:gradio\.(?:Interface|Blocks|ChatInterface|TabbedInterface)|streamlit\.(?:title|header|set_page_config|write|text_input|button|file_uploader|sidebar\.\w+|selectbox|chat_input|markdown)|dash\.Dash|panel\.serve|chainlit\.on_message|nicegui\.ui\.run|shiny\.App)$/,
  ],
  ['bentoml', 'service', /^bentoml\.(?:Service|service|api|serve)$/],
  ['ray-serve', 'service', /^ray\.serve\.(?:deployment|run|ingress)$/],
  ['litserve', 'service', /^litserve\.LitServer$/],
  ['kserve', 'service', /^(?:kserve|kfserving)\.(?:ModelServer|KFServer)(?:\.start)?$/],
  ['triton', 'service', /^pytriton\.triton\.Triton(?:\.(?:bind|serve))?$/],
  ['vllm', 'service', /^vllm\.entrypoints\./],
  ['mlserver', 'service', /^mlserver\.(?:MLServer|MLModel)$/],
  ['modal', 'service', /^modal\.(?:fastapi_endpoint|web_endpoint|asgi_app)$/],
  [
    'plumber-vetiver',
    'service',
    /^(?:(?:plumber::)?(?:plumb|pr|pr_run)|(?:vetiver::)?vetiver_api|vetiver\.VetiverAPI)$/,
  ],
  ['plumber-vetiver', 'application', /^(?:shiny::)?(?:shinyApp|runApp)$/],
  ['fastapi-flask', 'service', /^(?:Genie\.up|HTTP\.serve|Oxygen\.serve)$/],
]

/** Classes to derive from, for servers that call the project's class. */
const SERVING_BASES: readonly (readonly [string, RegExp])[] = [
  ['torchserve', /^ts\.torch_handler\./],
  ['cog', /^cog\.BasePredictor$/],
  ['litserve', /^litserve\.LitAPI$/],
  ['kserve', /^(?:kserve|kfserving)\.(?:Model|KFModel)$/],
  ['mlserver', /^mlserver\.MLModel$/],
  ['seldon-core', /^seldon_core\./],
  ['bentoml', /^bentoml\.BentoService$/],
]

function servingName(name: string): readonly [string, ServingUse['kind']] | null {
  const found = SERVING_NAMES.find(([, , names]) => names.test(name))
  return found === undefined ? null : [found[0], found[1]]
}

function standIn(name: string, line: number): Call {
  return {
    written: name,
    name,
    keywords: [],
    strings: {},
    literals: {},
    references: {},
    line,
    scope: null,
    condition: null,
  }
}

/** What serves in a file, first place of each tool and kind, in order of lines. */
export function servingCalls(facts: CodeFacts): readonly ServingUse[] {
  const found: ServingUse[] = []
  const add = (call: Call, tool: string, kind: ServingUse['kind']): void => {
    if (found.some(one => one.tool === tool && one.kind === kind)) return
    found.push({
      ...useOf(facts, call, kind === 'service' ? 'serves' : 'shows an application', tool, 'high'),
      kind,
    })
  }
  for (const call of facts.calls) {
    const serves = servingName(call.name)
    if (serves !== null) add(call, ...serves)
  }
  for (const { decorators, line } of [...facts.functions, ...facts.classes]) {
    for (const name of decorators) {
      const serves = servingName(name)
      if (serves !== null) add(standIn(`@${name}`, line), ...serves)
    }
  }
  for (const { bases, line } of facts.classes) {
    const tool = SERVING_BASES.find(([, names]) => bases.some(base => names.test(base)))?.[0]
    if (tool !== undefined) add(standIn(bases[0] ?? tool, line), tool, 'service')
  }
  return found.sort((a, b) => a.line - b.line)
}
